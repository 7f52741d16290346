package import Workbooks

/// What one sheet was taken for when a structure was looked for, and why.
package struct StructureSheet: Sendable, Hashable {
  /// What a sheet holds of the structure.
  package enum Purpose: String, Sendable, Hashable {
    /// Rows of units, perhaps with rules of combination among them.
    case units
    /// Rules of combination.
    case rules
    /// Labels and values about the qualification.
    case qualification
    /// Nothing of the structure.
    case other
  }

  /// A header cell and what its column was taken for, in words.
  package struct Column: Sendable, Hashable {
    /// The column, counted from 1.
    package var number: Int
    /// What it is for: `unit code`, `status`, `marks for the pathway “Security”`.
    package var phrase: String
    /// The role, where a layout file can state it; nil for a column that is not used.
    package var role: StructureSheetInstructions.Role?
    /// The header's words.
    package var header: String
    /// The header's cell, if there is one.
    package var location: CellLocation?

    /// Creates a column.
    package init(number: Int, phrase: String, header: String, location: CellLocation?) {
      self.number = number
      self.phrase = phrase
      self.header = header
      self.location = location
    }
  }

  /// The name of the sheet.
  package var sheet: String
  /// Whether the sheet's tab is shown.
  package var visibility: Sheet.Visibility
  /// What it was taken for.
  package var purpose: Purpose
  /// Why, in plain words, strongest first.
  package var evidence: [String]
  /// What a layout file says of the sheet, each with its line, in plain words.
  package var instructed: [String] = []
  /// How many tables of units or rules stand side by side on the sheet.
  package var panes = 1
  /// The columns that were recognised, from the left.
  package var columns: [Column]
  /// The header row, counted from 1; 0 when there is none.
  package var headerRow: Int
  /// Whether there is a header of a list of units, and no row of a unit below it.
  package var awaitsUnits = false
  /// How many rows were read.
  package var rowsRead: Int
  /// Rows that were skipped, and why.
  package var skipped: [MappingTable.SkippedRows]

  /// Creates a reading.
  package init(
    sheet: String, visibility: Sheet.Visibility = .visible, purpose: Purpose,
    evidence: [String] = [], columns: [Column] = [], headerRow: Int = 0, rowsRead: Int = 0,
    skipped: [MappingTable.SkippedRows] = []
  ) {
    self.sheet = sheet
    self.visibility = visibility
    self.purpose = purpose
    self.evidence = evidence
    self.columns = columns
    self.headerRow = headerRow
    self.rowsRead = rowsRead
    self.skipped = skipped
  }
}

extension StructureSheet {
  /// Whether a layout file can state the sheet's columns: it is one table with a header.
  package var canBeStated: Bool {
    panes == 1 && headerRow > 0 && (purpose == .units || purpose == .rules)
  }
}
