import Workbooks

/// A workbook around parts that the fuzzer made: entries stored as they are, with right checksums,
/// so that it does not have to guess them.
struct StoredPackage {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A workbook of one sheet; what is nil is made to be ordinary.
  static func workbook(
    book: [UInt8]? = nil, sheet: [UInt8]? = nil, strings: [UInt8]? = nil
  ) -> [UInt8] {
    var package = StoredPackage()
    package.add("_rels/.rels", relationships([("r1", "officeDocument", "xl/workbook.xml")]))
    package.add(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"),
      ]))
    package.add(
      "xl/workbook.xml",
      book
        ?? Array(
          #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#
            .utf8))
    package.add("xl/worksheets/sheet1.xml", sheet ?? cells)
    package.add(
      "xl/sharedStrings.xml",
      strings ?? Array(#"<sst xmlns="\#(main)"><si><t>K1</t></si></sst>"#.utf8))
    return package.finished()
  }

  /// Cells that show every shared string of the first few.
  private static let cells = Array(
    (#"<worksheet xmlns="\#(main)"><sheetData><row r="1">"#
      + (0..<8).map { #"<c t="s"><v>\#($0)</v></c>"# }.joined()
      + "</row></sheetData></worksheet>").utf8)

  private static func relationships(_ links: [(String, String, String)]) -> [UInt8] {
    let elements = links.map { id, kind, target in
      #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(target)"/>"#
    }
    return Array(#"<Relationships xmlns="\#(package)">\#(elements.joined())</Relationships>"#.utf8)
  }

  private mutating func add(_ name: String, _ contents: [UInt8]) {
    var sum = Checksum()
    unsafe contents.withUnsafeBytes { unsafe sum.add($0) }
    let fields =
      bytes(0, 4) + bytes(Int(sum.value), 4) + bytes(contents.count, 4)
      + bytes(contents.count, 4) + bytes(name.utf8.count, 2)
    directory +=
      [0x50, 0x4b, 1, 2] + bytes(20, 2) + bytes(20, 2) + bytes(0, 4) + fields
      + bytes(0, 12) + bytes(archive.count, 4) + Array(name.utf8)
    archive +=
      [0x50, 0x4b, 3, 4] + bytes(20, 2) + bytes(0, 4) + fields + bytes(0, 2)
      + Array(name.utf8) + contents
    count += 1
  }

  private func finished() -> [UInt8] {
    archive + directory + [0x50, 0x4b, 5, 6] + bytes(0, 4) + bytes(count, 2) + bytes(count, 2)
      + bytes(directory.count, 4) + bytes(archive.count, 4) + bytes(0, 2)
  }

  /// A number in little-endian order.
  private func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
