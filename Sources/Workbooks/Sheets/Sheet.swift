/// One worksheet: its cells and what hides or joins them.
package struct Sheet: Sendable, Hashable {
  /// Whether a person can see the sheet's tab: ECMA-376 Part 1, 18.18.68 (ST_SheetState).
  package enum Visibility: String, Sendable {
    /// The tab is shown.
    case visible
    /// The tab is hidden, and Excel's menu can show it.
    case hidden
    /// The tab is hidden, and only a program can show it.
    case veryHidden
  }

  /// The name on the tab.
  package var name: String

  /// Whether the tab is shown.
  package var visibility: Visibility

  /// The rows that hold a cell or are hidden, from the top.
  package var rows: [Row]

  /// The merged ranges.
  package var mergedRanges: [CellRange]

  /// The hidden columns, counted from 1.
  package var hiddenColumns: [ClosedRange<Int>]

  /// The range that a filter stands on, if there is one.
  package var filteredRange: CellRange?

  /// The drop-down lists that cells offer.
  package var dropDowns: [DataValidationList]

  /// The remarks on cells.
  package var comments: [Comment]

  /// The ranges that are tables.
  package var tables: [Table]

  /// Creates a sheet.
  package init(
    name: String, visibility: Visibility = .visible, rows: [Row],
    mergedRanges: [CellRange] = [], hiddenColumns: [ClosedRange<Int>] = [],
    filteredRange: CellRange? = nil, dropDowns: [DataValidationList] = [], comments: [Comment] = [],
    tables: [Table] = []
  ) {
    self.name = name
    self.visibility = visibility
    self.rows = rows
    self.mergedRanges = mergedRanges
    self.hiddenColumns = hiddenColumns
    self.filteredRange = filteredRange
    self.dropDowns = dropDowns
    self.comments = comments
    self.tables = tables
  }
}
