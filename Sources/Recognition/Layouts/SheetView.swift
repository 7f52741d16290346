import Workbooks

/// One sheet as the layouts look at it.
struct SheetView: Sendable {
  let grid: SheetGrid
  let readers: CellReaders
  /// What the user says of the sheet.
  let instructions: SheetInstructions?
  /// The rows of KSBs and the columns beside them; nil when no column holds codes.
  let rows: SheetAnalysis?

  init(_ sheet: Sheet, readers: CellReaders, instructions: SheetInstructions? = nil) {
    grid = SheetGrid(sheet)
    self.readers = readers
    self.instructions = instructions
    rows = SheetAnalysis(grid, readers: readers, instructions: instructions)
  }
}
