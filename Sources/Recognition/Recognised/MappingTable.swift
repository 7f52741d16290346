/// A table that was read as a mapping, or as a part of one.
package struct MappingTable: Sendable, Hashable {
  /// A header cell and what its column was taken for.
  package struct Column: Sendable, Hashable {
    /// What became of a column's cells.
    package enum Use: Sendable, Hashable {
      /// They were read for the column's role.
      case read
      /// There are none.
      case blank
      /// The header says, by this word, that the column is about something else than coverage.
      case elsewhere(String)
      /// They claim nothing that could bear on coverage.
      case noClaim
      /// They look like claims, of which these are some, and were not read.
      case notUnderstood([String])

      /// Whether the column is asked about.
      package var isQuestion: Bool { if case .notUnderstood = self { true } else { false } }
    }

    /// How it is known what a column is for.
    package enum Basis: String, Sendable, Hashable {
      /// The user says so.
      case told
      /// Its header says so, and its cells can be that.
      case header
      /// Its cells say so, whatever its header.
      case contents
    }

    /// The column, counted from 1.
    package var number: Int
    /// What it is for.
    package var role: ColumnRole
    /// The header's words; empty when the column was known by its contents alone.
    package var header: String
    /// The header's cell, if there is one.
    package var location: CellLocation?
    /// What became of its cells.
    package var use = Use.read
    /// How it is known what the column is for; nil for a column that is not used.
    package var basis: Basis?

    /// Creates a column.
    package init(number: Int, role: ColumnRole, header: String, location: CellLocation?) {
      self.number = number
      self.role = role
      self.header = header
      self.location = location
    }
  }

  /// Rows that were skipped, and why.
  package struct SkippedRows: Sendable, Hashable {
    /// The rows, counted from 1.
    package var rows: ClosedRange<Int>
    /// Why, in plain words: `above the header`, `section heading “Skills”`, `note below the table`.
    package var reason: String

    /// Creates a note of skipped rows.
    package init(rows: ClosedRange<Int>, reason: String) {
      self.rows = rows
      self.reason = reason
    }
  }

  /// The name of the sheet.
  package var sheet: String

  /// How the table is laid out.
  package var layout: LayoutKind

  /// The columns that were recognised, from the left.
  package var columns: [Column]

  /// The last header row, counted from 1; 0 when there is no header.
  package var headerRow: Int

  /// All rows of the header, from the first to the last; nil when there is no header.
  package var headerRows: ClosedRange<Int>?

  /// What was read, in the sheet's order.
  package var entries: [MappingEntry]

  /// What looks like a KSB's, but has no code that can be read.
  package var uncoded: [UncodedEntry]

  /// The units that have rows of their own, from the top; none where KSBs have the rows.
  package var units: [UnitSummary]

  /// Whether a unit that no column names covers what all rows list.
  package var isOfOneUnit = false

  /// Rows that were skipped.
  package var skipped: [SkippedRows]

  /// What the values of the coverage columns mean; empty without such a column.
  package var coverageScale = Scale()

  /// What the marks below units mean; empty without units.
  package var markScale = Scale()

  /// The reference of the one of several standards whose statements its rows repeat, if it is known.
  package var standard: String?

  /// Creates a table.
  package init(
    sheet: String, layout: LayoutKind, columns: [Column], headerRow: Int,
    entries: [MappingEntry], uncoded: [UncodedEntry] = [], units: [UnitSummary] = [],
    skipped: [SkippedRows] = []
  ) {
    self.sheet = sheet
    self.layout = layout
    self.columns = columns
    self.headerRow = headerRow
    headerRows = headerRow > 0 ? headerRow...headerRow : nil
    self.entries = entries
    self.uncoded = uncoded
    self.units = units
    self.skipped = skipped
  }

  /// The cells that should hold a code that can be read, and do not.
  package var unreadableCodes: [MappedCell] { uncoded.map(\.codeCell) }

  /// The statements that its rows hold.
  var statements: [String] { entries.compactMap(\.statement) + uncoded.compactMap(\.statement) }

  /// Whether the table has a column of this role.
  package func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }
}
