/// A sheet to be written.
package struct WrittenSheet: Sendable, Hashable {
  /// The name on the tab: see ``SheetName``.
  package var name: String

  /// The columns from the left.
  package var columns: [WrittenColumn]

  /// The rows from the top.
  package var rows: [WrittenRow]

  /// How many rows at the top stay in view, and are repeated on every printed page.
  package var headerRows: Int

  /// How many columns at the left stay in view.
  package var headerColumns: Int

  /// Whether the last of the header rows has a filter, over all the rows below it.
  package var hasFilter: Bool

  /// Whether cells may be changed only where their look is unlocked; there is no password.
  package var isProtected: Bool

  /// What may be typed into cells.
  package var entries: [DataValidation]

  /// What is printed at the top left of every page; nothing when empty.
  package var pageHeader: String

  /// Creates a sheet.
  package init(
    name: String, columns: [WrittenColumn], rows: [WrittenRow], headerRows: Int = 0,
    headerColumns: Int = 0, hasFilter: Bool = false, isProtected: Bool = false,
    entries: [DataValidation] = [], pageHeader: String = ""
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headerRows = headerRows
    self.headerColumns = headerColumns
    self.hasFilter = hasFilter
    self.isProtected = isProtected
    self.entries = entries
    self.pageHeader = pageHeader
  }
}

/// A column: its width, and the look of cells in it that are not written.
package struct WrittenColumn: Sendable, Hashable {
  /// The width in characters of the standard font, at most 255.
  package var width: Double

  /// How cells look that are not written.
  package var look: CellStyle

  /// Creates a column.
  package init(width: Double, look: CellStyle = CellStyle()) {
    self.width = width
    self.look = look
  }
}

/// A row of cells from the left.
package struct WrittenRow: Sendable, Hashable {
  /// The cells.
  package var cells: [WrittenCell]

  /// The least height in points; nil for as much as its text needs.
  package var leastHeight: Double?

  /// Creates a row.
  package init(_ cells: [WrittenCell], leastHeight: Double? = nil) {
    self.cells = cells
    self.leastHeight = leastHeight
  }
}
