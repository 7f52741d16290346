import Crypto
import Workbooks

/// The text cells of a sheet in short, as the corpus's list states them.
///
/// Left out are differences that are a reader's policy: cells under a merged range, carriage
/// returns, white space at both ends; and `_xHHHH_` is decoded once more.
struct SheetDigest: Sendable, Decodable, Equatable, CustomStringConvertible {
  let name: String
  let strings: Int
  let digest: String

  private enum CodingKeys: String, CodingKey {
    case name
    case strings = "loose_strings"
    case digest = "loose"
  }

  var description: String { "“\(name)” with \(strings) texts, \(digest.prefix(8))" }

  init(_ sheet: Sheet) {
    var hash = SHA256()
    var count = 0
    for cell in sheet.rows.lazy.flatMap(\.cells) where !Self.isCovered(cell, in: sheet) {
      // Other readers do not ask whether a person can see what is stored.
      let value = cell.value == .blank ? cell.hidden ?? cell.value : cell.value
      guard case .string(let stored) = value, !Self.errorTexts.contains(stored),
        let text = Self.loose(stored)
      else { continue }
      count += 1
      let place = cell.reference
      hash.update(
        data: Array("\(place.row),\(place.column),\(text.utf8.count):\(text)\n".utf8))
    }
    name = sheet.name
    strings = count
    digest = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static let errorTexts: Set = [
    "#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA",
    "#DATA!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
    "#PYTHON!",
  ]

  private static func isCovered(_ cell: Cell, in sheet: Sheet) -> Bool {
    sheet.mergedRanges.contains { $0.contains(cell.reference) && $0.first != cell.reference }
  }

  private static func loose(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    if text.contains("_x") { bytes = Array(decodedAgain(text).utf8) }
    bytes.removeAll { $0 == 13 }
    let isSpace = { (byte: UInt8) in [9, 10, 32].contains(byte) }
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return nil }
    return String(decoding: bytes[start...last], as: UTF8.self)
  }

  private static func decodedAgain(_ text: String) -> String {
    text.replacing("x005F_", with: "").replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
