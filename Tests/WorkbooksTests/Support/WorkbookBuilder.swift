import Workbooks

/// Writes workbooks of one sheet or more, part by part.
struct WorkbookBuilder {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// What stands inside each `worksheet` element.
  var sheets: [String]
  /// The attributes of each `sheet` element beside the usual ones.
  var states: [String] = []
  /// The `si` elements; no such part when nil.
  var strings: String?
  /// What stands inside `styleSheet`; no such part when nil.
  var styles: String?
  /// What stands in the workbook before its sheets.
  var properties = ""
  /// More relationships of the workbook part.
  var relationships = ""
  /// More parts.
  var parts: [ArchiveBuilder.Entry] = []

  /// Starts with one sheet, of what stands inside its `worksheet` element.
  init(sheet: String) { sheets = [sheet] }

  /// Starts with one sheet, of what stands inside its `sheetData` element.
  init(rows: String) { sheets = ["<sheetData>\(rows)</sheetData>"] }

  /// Starts with a sheet whose only row holds these cells.
  init(cells: String) { self.init(rows: #"<row r="1">\#(cells)</row>"#) }

  /// The whole file.
  func file() -> [UInt8] { ArchiveBuilder(entries).archive() }

  /// The workbook as it is read back.
  func read(limits: Limits = Limits()) throws(WorkbookError) -> Workbook {
    try Workbook(reading: file(), limits: limits)
  }

  /// The first sheet as it is read back.
  func readSheet(limits: Limits = Limits()) throws(WorkbookError) -> Sheet {
    try read(limits: limits).sheets.first ?? Sheet(name: "no sheet", rows: [])
  }

  /// The text of the first sheet's cell at `address`; nil where there is no cell.
  func text(_ address: String) throws(WorkbookError) -> String? {
    try readSheet().cell(address)?.text
  }

  var entries: [ArchiveBuilder.Entry] {
    var entries: [ArchiveBuilder.Entry] = [
      .init(
        "_rels/.rels",
        Self.relationships(Self.relationship("rId1", "officeDocument", "xl/workbook.xml"))),
      .init("xl/workbook.xml", workbook),
      .init("xl/_rels/workbook.xml.rels", Self.relationships(links + relationships)),
    ]
    for (index, sheet) in sheets.enumerated() {
      entries.append(
        .init(
          "xl/worksheets/sheet\(index + 1).xml",
          #"<worksheet xmlns="\#(Self.main)">\#(sheet)</worksheet>"#))
    }
    if let strings {
      entries.append(
        .init("xl/sharedStrings.xml", #"<sst xmlns="\#(Self.main)">\#(strings)</sst>"#))
    }
    if let styles {
      entries.append(
        .init("xl/styles.xml", #"<styleSheet xmlns="\#(Self.main)">\#(styles)</styleSheet>"#))
    }
    return entries + parts
  }

  static func relationship(_ id: String, _ kind: String, _ target: String) -> String {
    #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(target)"/>"#
  }

  static func relationships(_ links: String) -> String {
    #"<Relationships xmlns="\#(package)">\#(links)</Relationships>"#
  }

  private var workbook: String {
    let tabs = sheets.indices.map { index in
      let state = states.indices.contains(index) ? states[index] : ""
      return
        #"<sheet name="Sheet\#(index + 1)" sheetId="\#(index + 1)" r:id="s\#(index + 1)" \#(state)/>"#
    }
    return #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)">\#(properties)"#
      + "<sheets>\(tabs.joined())</sheets></workbook>"
  }

  private var links: String {
    sheets.indices
      .map { Self.relationship("s\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
      .joined()
      + (strings == nil ? "" : Self.relationship("ss", "sharedStrings", "sharedStrings.xml"))
      + (styles == nil ? "" : Self.relationship("st", "styles", "styles.xml"))
  }
}

extension Sheet {
  /// The cell at an address such as `B2`; nil where there is none.
  func cell(_ address: String) -> Cell? {
    rows.lazy.flatMap(\.cells).first { $0.reference.description == address }
  }
}
