/// The structure of a qualification as a workbook states it, every fact with its cell.
package struct RecognisedStructure: Sendable, Hashable {
  /// One reading per sheet, in the order of the tabs.
  package var sheets: [StructureSheet]
  /// What is stated of the qualification itself.
  package var facts: QualificationFacts
  /// The rows of units, in order, repeats and all.
  package var units: [UnitRow]
  /// The rules of combination, in order; groups and pathways are spelt as the units spell them.
  package var rules: [StatedRule]
  /// The totals that the sheets declare.
  package var totals: [StatedTotal]
  /// What is stated and cannot be read for certain.
  package var unread: [UnreadableCell]
  /// The qualifications that the sheets hold, when they seem to hold more than one; else none.
  ///
  /// Each is then read as a pathway of its name.
  package var qualifications: [RivalQualification] = []

  /// Creates a structure.
  package init(
    sheets: [StructureSheet] = [], facts: QualificationFacts = QualificationFacts(),
    units: [UnitRow] = [], rules: [StatedRule] = [], totals: [StatedTotal] = [],
    unread: [UnreadableCell] = []
  ) {
    self.sheets = sheets
    self.facts = facts
    self.units = units
    self.rules = rules
    self.totals = totals
    self.unread = unread
  }

  /// Whether any sheet states units.
  package var holdsUnits: Bool { sheets.contains { $0.purpose == .units } }
}

/// One of several qualifications in the sheets of one structure.
package struct RivalQualification: Sendable, Hashable {
  /// What its sheet, table or column is called.
  package var name: String
  /// How many units it has.
  package var units: Int
  /// The cell of the first unit, or the header of its column.
  package var location: CellLocation

  /// Creates a qualification.
  package init(name: String, units: Int, location: CellLocation) {
    self.name = name
    self.units = units
    self.location = location
  }
}
