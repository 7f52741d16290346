/// The header of a table and what its columns hold, as they follow from where its codes stand.
struct TableColumns: Sendable {
  /// The column of codes, without those above the header, which are an example's.
  let codes: CodeColumn
  let header: HeaderBlock
  let profiles: [ColumnProfile]
  /// What the sheet and its workbook say that marks mean.
  let key: ScaleKey

  /// The rows of codes, those above the header among them.
  private let rows: [Int]

  /// Finds the header, and looks at the columns.
  init(
    _ codes: CodeColumn, in grid: SheetGrid, readers: CellReaders, instructions: SheetInstructions?
  ) {
    rows = codes.rows
    let header = HeaderFinder(
      grid: grid, readers: readers, codes: codes, instructions: instructions
    ).find()
    var body = codes
    if let main = header.main { body.rows.removeAll { $0 < main } }
    self.header = header
    self.codes = body
    key = ScaleKey(in: grid, besides: Set(body.rows), readers: readers)
    profiles = ColumnProfiler(
      grid: grid, readers: readers, codes: body, header: header, key: key,
      instructions: instructions
    ).profiles()
  }

  /// Whether another column of codes, read for another layout, has the same header and columns.
  func follow(from codes: CodeColumn) -> Bool {
    codes.number == self.codes.number && codes.rows == rows
  }
}
