/// A workbook and what its sheets were taken for.
package struct RecognisedWorkbook: Sendable, Hashable {
  /// One reading per sheet, in the order of the tabs.
  package var sheets: [SheetReading]

  /// The references of standards named above or beside the tables, such as `ST0827`.
  package var namedStandards: [NamedStandard]

  /// What else is said of the standard above the tables: its title, version and level.
  package var standardFacts: [StandardFact]

  /// Hidden rows, columns and sheets of the mapping.
  package var hidden: [HiddenContent]

  /// Colours that seem to stand for coverage, when the marks are fills.
  package var colourOnly: [ColourOnlyTable]

  /// Creates a recognised workbook.
  package init(
    sheets: [SheetReading], namedStandards: [NamedStandard] = [],
    standardFacts: [StandardFact] = [], hidden: [HiddenContent] = [],
    colourOnly: [ColourOnlyTable] = []
  ) {
    self.sheets = sheets
    self.namedStandards = namedStandards
    self.standardFacts = standardFacts
    self.hidden = hidden
    self.colourOnly = colourOnly
  }

  /// The tables that make up the mapping, in the order of the tabs.
  package var mapping: [MappingTable] {
    sheets.filter { $0.purpose == .mapping }.flatMap(\.tables)
  }
}
