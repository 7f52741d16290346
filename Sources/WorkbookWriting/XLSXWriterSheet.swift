import CXLSXWriter

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
