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

/// A sheet to be written.
package struct WrittenSheet: Sendable, Hashable {
  /// The name on the tab: see ``SheetName``.
  package var name: String

  /// The columns from the left.
  package var columns: [WrittenColumn]

  /// The rows from the top.
  package var rows: [WrittenRow]

  /// How many rows at the top stay in view, and are repeated on every printed page.
  package var headerRows: Int

  /// How many columns at the left stay in view.
  package var headerColumns: Int

  /// Whether the last of the header rows has a filter, over all the rows below it.
  package var hasFilter: Bool

  /// Whether cells may be changed only where their look is unlocked; there is no password.
  package var isProtected: Bool

  /// What may be typed into cells.
  package var entries: [DataValidation]

  /// What is printed at the top left of every page; nothing when empty.
  package var pageHeader: String

  package init(
    name: String, columns: [WrittenColumn], rows: [WrittenRow], headerRows: Int = 0,
    headerColumns: Int = 0, hasFilter: Bool = false, isProtected: Bool = false,
    entries: [DataValidation] = [], pageHeader: String = ""
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headerRows = headerRows
    self.headerColumns = headerColumns
    self.hasFilter = hasFilter
    self.isProtected = isProtected
    self.entries = entries
    self.pageHeader = pageHeader
  }
}

/// A column: its width, and the look of cells in it that are not written.
package struct WrittenColumn: Sendable, Hashable {
  /// The width in characters of the standard font, at most 255.
  package var width: Double

  /// How cells look that are not written.
  package var look: CellStyle

  package init(width: Double, look: CellStyle = CellStyle()) {
    self.width = width
    self.look = look
  }
}

/// A row of cells from the left.
package struct WrittenRow: Sendable, Hashable {
  package var cells: [WrittenCell]

  /// The least height in points; nil for as much as its text needs.
  package var leastHeight: Double?

  package init(_ cells: [WrittenCell], leastHeight: Double? = nil) {
    self.cells = cells
    self.leastHeight = leastHeight
  }
}

/// A cell to be written.
package struct WrittenCell: Sendable, Hashable {
  /// What a cell holds.
  package enum Value: Sendable, Hashable {
    /// Nothing: the cell has a look alone.
    case blank
    /// Text, whatever it starts with.
    case text(String)
    case number(Int)
  }

  /// A place in the same workbook that a click leads to.
  package struct Link: Sendable, Hashable {
    /// The name of the sheet.
    package var sheet: String
    /// The row, counted from 1; the place is its first cell.
    package var row: Int

    package init(sheet: String, row: Int) {
      self.sheet = sheet
      self.row = row
    }
  }

  /// What it holds.
  package var value: Value
  package var look: CellStyle

  /// Where a click leads; only text can lead anywhere.
  package var link: Link?

  package init(_ value: Value, look: CellStyle = CellStyle(), link: Link? = nil) {
    self.value = value
    self.look = look
    self.link = link
  }

  /// Creates a cell of text.
  package static func text(
    _ text: String, look: CellStyle = CellStyle(), link: Link? = nil
  ) -> WrittenCell {
    WrittenCell(.text(text), look: look, link: link)
  }
}

/// How a cell looks, and whether it may be changed on a protected sheet.
package struct CellStyle: Sendable, Hashable {
  /// A colour as 0xRRGGBB; black is 0x000001, because 0 means none.
  package typealias Colour = UInt32

  /// Where text starts from the top of its cell.
  package enum Vertical: Sendable {
    /// At the top.
    case top
    case middle
    /// At the bottom.
    case bottom
  }

  /// Whether the text is bold.
  package var isBold = false
  /// The size of the text in points; nil for the standard size.
  package var size: Double?
  /// The colour of the text; nil for the reader's own.
  package var colour: Colour?
  /// The colour behind the text; nil for none.
  package var fill: Colour?
  /// The colour of thin lines around the cell; nil for none.
  package var border: Colour?
  /// Whether long text is broken into lines.
  package var wraps = true
  /// Whether the text is centred.
  package var isCentred = false
  /// The vertical place of the text.
  package var vertical = Vertical.top
  /// Whether the text runs upwards.
  package var isRotated = false
  /// Whether the text is underlined, as links are.
  package var isUnderlined = false
  /// Whether the cell may be changed when its sheet is protected.
  package var isUnlocked = false

  /// Creates the plain look: wrapped text at the top of its cell.
  package init() {}

  /// The same look with something changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var look = self
    change(&look)
    return look
  }
}

/// What may be typed into a range of cells, and what is said about it beside them.
package struct DataValidation: Sendable, Hashable {
  /// What may be typed.
  package enum Allowed: Sendable, Hashable {
    /// One of these words, offered as a list; together at most 255 characters.
    case words([String])
    /// One of the cells of a column of a sheet, offered as a list: rows counted from 1.
    case cells(sheet: String, column: Int, rows: ClosedRange<Int>)
    /// A whole number within bounds.
    case wholeNumber(ClosedRange<Int>)
    /// Any number within bounds.
    case number(ClosedRange<Int>)
  }

  /// The column, counted from 1.
  package var column: Int

  /// The rows, counted from 1.
  package var rows: ClosedRange<Int>

  /// What may be typed.
  package var allowed: Allowed

  /// Whether anything else is refused; otherwise a list is an offer.
  package var isStrict: Bool

  /// What is shown beside a cell that is chosen, at most 255 characters; nothing when empty.
  package var hint: String

  package init(
    column: Int, rows: ClosedRange<Int>, allowed: Allowed, isStrict: Bool = true, hint: String = ""
  ) {
    self.column = column
    self.rows = rows
    self.allowed = allowed
    self.isStrict = isStrict
    self.hint = hint
  }
}
