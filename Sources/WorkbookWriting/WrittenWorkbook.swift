/// A workbook to be written as an XLSX file: sheets of cells and how they look.
///
/// It is a plain value; ``bytes()`` makes the file. Text is always written as text, so that nothing
/// in it can act as a formula.
package struct WrittenWorkbook: Sendable, Hashable {
  /// The title in the document's properties.
  package var title: String

  /// When the document says that it was made, in seconds since 1970; never 0.
  ///
  /// It is the one thing in the file that could differ from run to run.
  package var created: Int

  /// The sheets in the order of their tabs; the first is the one that opens.
  package var sheets: [WrittenSheet]

  /// Creates a workbook.
  package init(title: String, created: Int, sheets: [WrittenSheet]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }

  /// The whole file: the same workbook gives the same bytes.
  ///
  /// A folder in the system's place for temporary files is used meanwhile, and taken away again.
  ///
  /// - Throws: ``WritingError``.
  package func bytes() throws(WritingError) -> [UInt8] {
    let folder = try WritingFolder()
    var workbook = try XLSXWriterWorkbook(writingTo: folder.file, temporaryFolder: folder.path)
    try workbook.describe(title: title, created: created)
    for sheet in sheets { try workbook.add(sheet) }
    try workbook.close()
    return try folder.contents()
  }
}
