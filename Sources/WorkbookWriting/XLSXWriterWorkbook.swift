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

/// A sheet of the library's while it is written; it belongs to its workbook, which frees it.
@safe struct XLSXWriterSheet {
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private let sheet: WrittenSheet

  /// The paper of printed pages, by its number in ECMA-376: A4.
  private static let paper: UInt8 = 9

  init(worksheet: UnsafeMutablePointer<lxw_worksheet>, sheet: WrittenSheet) {
    unsafe self.worksheet = worksheet
    self.sheet = sheet
  }

  /// What holds for the sheet as a whole: panes, printing, protection.
  func setUp() throws(WritingError) {
    setUpPage()
    if sheet.headerRows > 0 {
      let last = UInt32(clamping: sheet.headerRows - 1)
      try require(unsafe worksheet_repeat_rows(worksheet, 0, last))
    }
    if sheet.headerRows > 0 || sheet.headerColumns > 0 {
      unsafe worksheet_freeze_panes(
        worksheet, UInt32(clamping: sheet.headerRows), UInt16(clamping: sheet.headerColumns))
    }
    if sheet.isProtected { protect() }
  }

  /// What can be said once all rows are written: the filter, and what may be typed where.
  func finish(rows: Int) throws(WritingError) {
    if sheet.hasFilter { try filter(rows: rows) }
    for entry in sheet.entries { try write(entry) }
  }

  private func setUpPage() {
    unsafe worksheet_set_landscape(worksheet)
    unsafe worksheet_set_paper(worksheet, Self.paper)
    // One page wide and as many long as it takes.
    unsafe worksheet_fit_to_pages(worksheet, 1, 0)
    let header = PageText.escaped(sheet.pageHeader)
    if !header.isEmpty { unsafe worksheet_set_header(worksheet, "&L\(header)") }
    unsafe worksheet_set_footer(worksheet, "&L&A&RPage &P of &N")
  }

  private func filter(rows: Int) throws(WritingError) {
    let header = max(sheet.headerRows - 1, 0)
    let last = max(rows - 1, header)
    let width = sheet.rows.indices.contains(header) ? sheet.rows[header].cells.count : 0
    guard width > 0 else { return }
    try require(
      unsafe worksheet_autofilter(
        worksheet, UInt32(clamping: header), 0, UInt32(clamping: last), UInt16(clamping: width - 1))
    )
  }

  private func protect() {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.insert_rows = 1
    options.sort = 1
    options.autofilter = 1
    unsafe worksheet_protect(worksheet, nil, &options)
  }

  func write(
    _ column: WrittenColumn, at number: Int, format: UnsafeMutablePointer<lxw_format>
  ) throws(WritingError) {
    let place = UInt16(clamping: number)
    try require(unsafe worksheet_set_column(worksheet, place, place, column.width, format))
  }

  func setHeight(of line: WrittenRow, at row: Int) throws(WritingError) {
    guard let height = RowHeight.points(line, columns: sheet.columns) else { return }
    try require(unsafe worksheet_set_row(worksheet, UInt32(clamping: row), height, nil))
  }

  func write(
    _ cell: WrittenCell, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>
  ) throws(WritingError) {
    let row = UInt32(clamping: row)
    let column = UInt16(clamping: column)
    switch cell.value {
    case .blank:
      try require(unsafe worksheet_write_blank(worksheet, row, column, format))
    case .number(let number):
      try require(
        unsafe worksheet_write_number(worksheet, row, column, Double(number), format))
    case .text(let text):
      if let link = cell.link {
        try unsafe write(link, row: row, column: column, format: format)
      }
      let escaped = CellText.escaped(text)
      guard escaped.utf16.count <= CellText.longest else {
        throw .textTooLong(sheet: sheet.name, row: Int(row) + 1, column: Int(column) + 1)
      }
      try require(unsafe worksheet_write_string(worksheet, row, column, escaped, format))
    }
  }

  /// A sheet can have some 65,000 links; past them, text stays text.
  private func write(
    _ link: WrittenCell.Link, row: UInt32, column: UInt16,
    format: UnsafeMutablePointer<lxw_format>
  ) throws(WritingError) {
    let target = "internal:\(SheetName.quoted(link.sheet))!A\(link.row)"
    let status = unsafe worksheet_write_url(worksheet, row, column, target, format)
    if status != LXW_ERROR_WORKSHEET_MAX_NUMBER_URLS_EXCEEDED { try require(status) }
  }

  private func write(_ entry: DataValidation) throws(WritingError) {
    let column = UInt16(clamping: entry.column - 1)
    try require(
      unsafe entry.withValidation { validation in
        unsafe worksheet_data_validation_range(
          worksheet, UInt32(clamping: entry.rows.lowerBound - 1), column,
          UInt32(clamping: entry.rows.upperBound - 1), column, validation)
      })
  }

  private func require(_ status: lxw_error) throws(WritingError) {
    if status == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE { throw .tooLarge(sheet: sheet.name) }
    try XLSXWriterWorkbook.require(status)
  }
}

extension CellStyle {
  /// Gives a format of the library's this look.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { unsafe format_set_bold(format) }
    if let size { unsafe format_set_font_size(format, size) }
    if let colour { unsafe format_set_font_color(format, colour) }
    if let fill { unsafe format_set_bg_color(format, fill) }
    if let border {
      unsafe format_set_border(format, UInt8(clamping: LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, border)
    }
    if wraps { unsafe format_set_text_wrap(format) }
    if isCentred { unsafe format_set_align(format, UInt8(clamping: LXW_ALIGN_CENTER.rawValue)) }
    if isRotated { unsafe format_set_rotation(format, 90) }
    if isUnderlined {
      unsafe format_set_underline(format, UInt8(clamping: LXW_UNDERLINE_SINGLE.rawValue))
    }
    if isUnlocked { unsafe format_set_unlocked(format) }
    unsafe format_set_align(format, UInt8(clamping: vertical.alignment.rawValue))
  }
}

extension CellStyle.Vertical {
  fileprivate var alignment: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .middle: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}

extension DataValidation {
  /// Lends the library the rule in its own form.
  func withValidation(
    _ body: (UnsafeMutablePointer<lxw_data_validation>) -> lxw_error
  ) -> lxw_error {
    unsafe (formula ?? "").withMutableCString { formula in
      unsafe hint.withMutableCString { hint in
        var validation = unsafe lxw_data_validation()
        unsafe state(in: &validation)
        if self.formula != nil { unsafe validation.value_formula = formula }
        if !self.hint.isEmpty { unsafe validation.input_message = hint }
        return unsafe withUnsafeMutablePointer(to: &validation) { unsafe body($0) }
      }
    }
  }

  private func state(in validation: inout lxw_data_validation) {
    unsafe validation.ignore_blank = Self.on
    unsafe validation.show_input = hint.isEmpty ? Self.off : Self.on
    unsafe validation.show_error = isStrict ? Self.on : Self.off
    unsafe validation.dropdown = Self.on
    switch allowed {
    case .words, .cells:
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    case .wholeNumber(let bounds):
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe Self.bound(&validation, by: bounds)
    case .number(let bounds):
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe Self.bound(&validation, by: bounds)
    }
  }

  private static func bound(_ validation: inout lxw_data_validation, by bounds: ClosedRange<Int>) {
    unsafe validation.criteria = UInt8(clamping: LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    unsafe validation.minimum_number = Double(bounds.lowerBound)
    unsafe validation.maximum_number = Double(bounds.upperBound)
  }

  private static let on = UInt8(clamping: LXW_VALIDATION_ON.rawValue)
  private static let off = UInt8(clamping: LXW_VALIDATION_OFF.rawValue)

  /// The list as Excel writes it; nil where there is none.
  private var formula: String? {
    switch allowed {
    case .words(let words): "\"\(words.joined(separator: ","))\""
    case .cells(let sheet, let column, let rows):
      "=\(SheetName.quoted(sheet))!\(Self.cell(column, rows.lowerBound))"
        + ":\(Self.cell(column, rows.upperBound))"
    case .wholeNumber, .number: nil
    }
  }

  private static func cell(_ column: Int, _ row: Int) -> String {
    "$\(ColumnName.letters(column))$\(row)"
  }
}
