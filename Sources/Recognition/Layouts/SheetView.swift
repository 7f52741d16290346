import Workbooks

/// One sheet as the layouts look at it.
struct SheetView: Sendable {
  let grid: SheetGrid
  let readers: Readers
  /// The rows of KSBs and the columns beside them; nil when no column holds codes.
  let rows: SheetSurvey?

  init(_ sheet: Sheet, readers: Readers) {
    grid = SheetGrid(sheet)
    self.readers = readers
    rows = SheetSurvey(grid, readers: readers)
  }
}
