import Workbooks

/// Finds the references of standards that stand above or beside a table, or in its sheet's name.
struct NamedStandards {
  private let sheet: Sheet
  /// The row of the first KSB, and the columns of the table: the cells within are not asked.
  private let firstRow: Int
  private let columns: ClosedRange<Int>

  init(sheet: Sheet, table: MappingTable) {
    self.sheet = sheet
    firstRow = table.entries.first?.codeCell.location.cell?.row ?? Int.max
    let mapped = table.columns.filter { $0.role != .other }.map(\.number)
    columns = (mapped.min() ?? 1)...(mapped.max() ?? 1)
  }

  /// The first mention of each reference, in reading order, the sheet's name first.
  func found() -> [NamedStandard] {
    var found: [NamedStandard] = []
    var seen: Set<String> = []
    func add(_ text: String, at cell: CellReference?) {
      for reference in Self.references(in: text) where seen.insert(reference).inserted {
        found.append(
          NamedStandard(
            reference: reference, location: CellLocation(sheet: sheet.name, cell: cell)))
      }
    }
    add(sheet.name, at: nil)
    for row in sheet.rows {
      for cell in row.cells
      where row.number < firstRow || !columns.contains(cell.reference.column) {
        guard case .string(let text) = cell.value else { continue }
        add(text, at: cell.reference)
      }
    }
    return found
  }

  /// The references in a text: `ST` and four digits, no letter or digit around them.
  static func references(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var index = 0
    while index + 6 <= bytes.count {
      if isReference(bytes, at: index) {
        let digits = bytes[(index + 2)..<(index + 6)].map { Character(UnicodeScalar($0)) }
        found.append("ST" + String(digits))
        index += 6
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isReference(_ bytes: [UInt8], at index: Int) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) }
    guard bytes[index] & 0xDF == 0x53, bytes[index + 1] & 0xDF == 0x54,
      bytes[(index + 2)..<(index + 6)].allSatisfy(isDigit)
    else { return false }
    if index > 0, isWord(bytes[index - 1]) { return false }
    return index + 6 == bytes.count || !isWord(bytes[index + 6])
  }
}
