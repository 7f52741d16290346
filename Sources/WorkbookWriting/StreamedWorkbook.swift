/// A workbook whose first sheet takes its rows one by one, however many there are.
///
/// A row is kept on the disk once the next one comes, so that memory does not grow with their
/// number. What is written is what ``WrittenWorkbook`` would write, and is as safe.
package struct StreamedWorkbook: ~Copyable {
  private var workbook: XLSXWriterWorkbook
  private let sheet: XLSXWriterSheet
  private var rows = 0

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - file: Where it is written to at the end; whatever is there is replaced then.
  ///   - folder: Where rows are kept meanwhile, in files that have no name.
  ///   - first: The sheet that opens, with the rows that it begins with.
  /// - Throws: ``WritingError``.
  package init(
    writingTo file: String, keepingRowsIn folder: String, first: WrittenSheet
  ) throws(WritingError) {
    var workbook = try XLSXWriterWorkbook(
      writingTo: file, temporaryFolder: folder, keepsRowsOnDisk: true)
    let sheet = try workbook.open(first)
    for row in first.rows {
      try workbook.write(row, at: rows, of: sheet)
      rows += 1
    }
    self.workbook = workbook
    self.sheet = sheet
  }

  /// Adds a row to the first sheet.
  ///
  /// - Throws: ``WritingError``.
  package mutating func add(_ row: WrittenRow) throws(WritingError) {
    try workbook.write(row, at: rows, of: sheet)
    rows += 1
  }

  /// Adds the other sheets and writes the file.
  ///
  /// - Parameters:
  ///   - title: The title in the document's properties.
  ///   - created: When the document says that it was made, in seconds since 1970; never 0.
  ///   - others: The sheets after the first.
  /// - Throws: ``WritingError``; `noTemporaryFolder` when the disk is full.
  package consuming func finish(
    title: String, created: Int, others: [WrittenSheet]
  ) throws(WritingError) {
    try sheet.finish(rows: rows)
    for other in others { try workbook.add(other) }
    try workbook.describe(title: title, created: created)
    try workbook.close()
  }
}
