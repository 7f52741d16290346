import CXLSXWriter

/// A workbook of libxlsxwriter's: the one owner of its pointers, which are freed here alone.
///
/// The library prints to standard error when it is misused, or a disk is full; what it is given is
/// checked before.
@safe struct XLSXWriterWorkbook: ~Copyable {
  /// nil once it is closed: closing frees it.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  /// The library's formats, which belong to the workbook.
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  private var names: Set<String> = []

  /// Starts a workbook.
  ///
  /// - Parameters:
  ///   - file: Where ``close()`` writes it to.
  ///   - temporaryFolder: Where files without a name are kept meanwhile.
  ///   - keepsRowsOnDisk: Whether a row goes to the disk when the next one is begun; rows must then
  ///     come in order.
  /// - Throws: `WritingError.failed` when there is no memory.
  init(
    writingTo file: String, temporaryFolder: String, keepsRowsOnDisk: Bool = false
  ) throws(WritingError) {
    unsafe workbook = temporaryFolder.withMutableCString { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = folder
      unsafe options.constant_memory = keepsRowsOnDisk ? 1 : 0
      return unsafe workbook_new_opt(file, &options)
    }
    unsafe formats = [:]
    guard unsafe workbook != nil else { throw .failed(reason: "there is no memory left") }
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
  }

  /// States the document's properties.
  ///
  /// - Throws: `WritingError.failed`.
  func describe(title: String, created: Int) throws(WritingError) {
    let status = unsafe CellText.escaped(title).withMutableCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = title
      unsafe properties.created = time_t(created)
      return unsafe workbook_set_properties(workbook, &properties)
    }
    try Self.require(status)
  }

  /// Writes a sheet after those that are there.
  ///
  /// - Throws: ``WritingError``.
  mutating func add(_ sheet: WrittenSheet) throws(WritingError) {
    let writer = try open(sheet)
    for (number, row) in sheet.rows.enumerated() { try write(row, at: number, of: writer) }
    try writer.finish(rows: sheet.rows.count)
  }

  /// Begins a sheet after those that are there; its rows are yet to be written.
  ///
  /// - Throws: ``WritingError``.
  mutating func open(_ sheet: WrittenSheet) throws(WritingError) -> XLSXWriterSheet {
    guard names.insert(sheet.name.lowercased()).inserted,
      SheetName.made(of: sheet.name) == sheet.name
    else { throw .sheetName(sheet.name) }
    guard let worksheet = unsafe workbook_add_worksheet(workbook, sheet.name) else {
      throw .sheetName(sheet.name)
    }
    let writer = unsafe XLSXWriterSheet(worksheet: worksheet, sheet: sheet)
    try writer.setUp()
    for (number, column) in sheet.columns.enumerated() {
      try unsafe writer.write(column, at: number, format: format(column.look))
    }
    return writer
  }

  /// Writes a row of a sheet; rows are counted from 0.
  ///
  /// - Throws: ``WritingError``.
  mutating func write(
    _ row: WrittenRow, at number: Int, of sheet: XLSXWriterSheet
  ) throws(WritingError) {
    try sheet.setHeight(of: row, at: number)
    for (column, cell) in row.cells.enumerated() {
      try unsafe sheet.write(cell, row: number, column: column, format: format(cell.look))
    }
  }

  /// Writes the file and frees the workbook, whether or not that works.
  ///
  /// - Throws: `WritingError.failed`.
  mutating func close() throws(WritingError) {
    let closing = unsafe workbook
    unsafe workbook = nil
    unsafe formats = [:]
    try Self.require(unsafe workbook_close(closing))
  }

  /// Turns the library's status into an error of ours.
  static func require(_ status: lxw_error) throws(WritingError) {
    guard status != LXW_NO_ERROR else { return }
    if fileErrors.contains(status.rawValue) { throw .noTemporaryFolder }
    let reason = unsafe lxw_strerror(status).map { unsafe String(cString: $0) }
    throw .failed(reason: reason ?? "error \(status.rawValue)")
  }

  /// What the library says when the disk is full or the folder cannot be written to.
  private static let fileErrors = Set(
    [
      LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE,
    ].map(\.rawValue))

  /// The library's format for a look, made once.
  private mutating func format(_ look: CellStyle) throws(WritingError)
    -> UnsafeMutablePointer<lxw_format>
  {
    if let format = unsafe formats[look] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else {
      throw .failed(reason: "there is no memory left")
    }
    unsafe look.apply(to: format)
    unsafe formats[look] = format
    return unsafe format
  }
}

extension String {
  /// Lends the text to a C function that declares it mutable but does not change it.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
    var characters = utf8CString
    return unsafe characters.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
  }
}
