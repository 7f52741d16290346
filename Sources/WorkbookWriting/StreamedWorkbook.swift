import Files

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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

/// A folder of our own for the file while it is written; taken away with this value.
struct WritingFolder: ~Copyable {
  let file: String
  private let folder: TemporaryFolder

  var path: String { folder.path }

  /// Makes the folder, for this user alone.
  ///
  /// - Throws: `WritingError.noTemporaryFolder`.
  init() throws(WritingError) {
    do throws(SystemError) {
      folder = try TemporaryFolder(inFolder: FileManager.default.temporaryDirectory.path)
    } catch {
      throw .noTemporaryFolder
    }
    file = folder.path + "/workbook.xlsx"
  }

  /// What was written to the file.
  ///
  /// - Throws: `WritingError.noTemporaryFolder` when it cannot be read.
  func contents() throws(WritingError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      throw .noTemporaryFolder
    }
  }
}

/// Why a workbook could not be written.
package enum WritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A text is longer than a cell can hold.
  case textTooLong(sheet: String, row: Int, column: Int)
  /// A sheet has more rows or columns than a sheet can have.
  case tooLarge(sheet: String)
  /// A name cannot be that of a sheet, or is used twice.
  case sheetName(String)
  /// The temporary folder could not be used.
  case noTemporaryFolder
  /// The library that writes workbooks gave up.
  case failed(reason: String)

  /// What is wrong and what to do, as a sentence without its end.
  package var description: String {
    switch self {
    case .textTooLong(let sheet, let row, let column):
      """
      the text for row \(row), column \(column) of sheet “\(sheet)” is longer than a cell can hold \
      (\(CellText.longest) characters); shorten it
      """
    case .tooLarge(let sheet):
      "sheet “\(sheet)” would have more rows or columns than a workbook can hold"
    case .sheetName(let name): "“\(name)” cannot be the name of a sheet, or is used twice"
    case .noTemporaryFolder:
      "a temporary folder cannot be used; check that there is room and that TMPDIR is writable"
    case .failed(let reason): "the workbook cannot be written: \(reason)"
    }
  }
}
