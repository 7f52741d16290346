/// Knows where a record starts: a brace and the name that the first record starts with.
///
/// Duties, options and statements, which are objects too, start with other names.
struct RecordBoundaryScanner {
  /// So many bytes tell whether a record starts.
  static let longest = 256

  private var name: [UInt8]?

  /// Whether the name is known.
  var areKnown: Bool { name != nil }

  /// Learns the name from a record, unless it is known.
  mutating func learn(from record: ArraySlice<UInt8>) {
    guard name == nil, let quote = Self.nameStart(record) else { return }
    let rest = record[(quote + 1)...].prefix(Self.longest / 2)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")), end > rest.startIndex else { return }
    name = Array(record[quote...end])
  }

  /// Whether a record starts at the brace that stands at the start of some bytes.
  func isHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let name, let quote = Self.nameStart(bytes) else { return false }
    return bytes[quote...].starts(with: name)
  }

  /// The place of the first name's quotation mark; nil where no object starts.
  private static func nameStart(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.drop(while: isBlank)
    guard start.first == UInt8(ascii: "{") else { return nil }
    let rest = start.dropFirst().prefix(longest / 2).drop(while: isBlank)
    return rest.first == UInt8(ascii: "\"") ? rest.startIndex : nil
  }

  /// Whether a byte is white space of JSON.
  static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}

extension RecordSplitter.Piece {
  /// The reference that the record gives, as written, even where the record is broken; nil when none
  /// is to be seen.
  package var reference: String? {
    reference(after: "referenceNumber") ?? reference(after: "stdCode")
  }

  private func reference(after key: String) -> String? {
    let name = Array("\"\(key)\"".utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: name) }) else {
      return nil
    }
    let rest = bytes[(place + name.count)...].drop(while: RecordBoundaryScanner.isBlank)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let value = rest.dropFirst().drop(while: RecordBoundaryScanner.isBlank)
    guard value.first == UInt8(ascii: "\"") else { return nil }
    let text = value.dropFirst().prefix(40).prefix { $0 != UInt8(ascii: "\"") && $0 >= 0x20 }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
