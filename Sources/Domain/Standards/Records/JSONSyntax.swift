#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds the first place where a text breaks the rules of JSON (RFC 8259).
///
/// The decoder of Foundation says where on one platform and not on another, and in its own words;
/// people are told the same line and column everywhere. Depth is bounded here too.
struct JSONSyntax {
  /// Records are four levels deep.
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Checks a whole text.
  static func check(_ data: Data) throws(StandardError) {
    var syntax = JSONSyntax(Array(data))
    guard String(bytes: data, encoding: .utf8) != nil else {
      throw .otherKind("text in another encoding than UTF-8")
    }
    try syntax.value(depth: 0)
    syntax.skipSpace()
    guard syntax.byte == nil else { throw syntax.fault("something follows the end of the record") }
  }

  private var byte: UInt8? { bytes.indices.contains(position) ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private func fault(_ problem: String) -> StandardError {
    let place = place
    let problem = byte == nil ? "the text breaks off" : problem
    return .notJSON(line: place.line, column: place.column, problem: problem)
  }

  private var place: (line: Int, column: Int) {
    let before = bytes.prefix(position)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count(where: { $0 == 0x0A }) + 1
    // Bytes that continue a character (10xxxxxx) are no columns of their own.
    return (line, before[lineStart...].count(where: { $0 & 0xC0 != 0x80 }) + 1)
  }
}

extension JSONSyntax {
  private mutating func value(depth: Int) throws(StandardError) {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): try list(closedBy: UInt8(ascii: "}"), depth: depth + 1)
    case UInt8(ascii: "["): try list(closedBy: UInt8(ascii: "]"), depth: depth + 1)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: try number()
    }
  }

  private mutating func list(closedBy closing: UInt8, depth: Int) throws(StandardError) {
    guard depth <= Self.deepest else {
      throw .tooDeep(line: place.line, column: place.column)
    }
    position += 1
    skipSpace()
    guard byte != closing else {
      position += 1
      return
    }
    while true {
      if closing == UInt8(ascii: "}") { try key() }
      try value(depth: depth)
      skipSpace()
      if byte == closing { break }
      guard byte == UInt8(ascii: ",") else { throw fault("a comma is missing") }
      position += 1
    }
    position += 1
  }

  private mutating func key() throws(StandardError) {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else { throw fault("a name in double quotes is missing") }
    try string()
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw fault("a colon is missing") }
    position += 1
  }

  private mutating func string() throws(StandardError) {
    position += 1
    while byte != UInt8(ascii: "\"") {
      guard let byte, byte >= 0x20 else { throw fault("a line break or tab stands in a text") }
      position += 1
      if byte == UInt8(ascii: "\\") { try escape() }
    }
    position += 1
  }

  private mutating func escape() throws(StandardError) {
    guard let byte, "\"\\/bfnrtu".utf8.contains(byte) else {
      throw fault("a backslash stands before the wrong character")
    }
    position += 1
    guard byte == UInt8(ascii: "u") else { return }
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      throw fault("\\u is not followed by four hexadecimal digits")
    }
    position += 4
  }

  private mutating func literal(_ word: String) throws(StandardError) {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value is missing") }
    position += word.utf8.count
  }

  private mutating func number() throws(StandardError) {
    if byte == UInt8(ascii: "-") { position += 1 }
    let leadsWithZero = byte == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0 else { throw fault("a value is missing") }
    guard !leadsWithZero || whole == 1 else { throw fault("a number starts with 0") }
    if byte == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault("a number is not complete") }
    }
    guard byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") else { return }
    position += 1
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
    guard digits() > 0 else { throw fault("a number is not complete") }
  }

  /// Steps over digits and says how many there were.
  private mutating func digits() -> Int {
    let start = position
    while let byte, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }
}
