/// A JSON value whose keys keep the order they are given in, so that the same report is always the
/// same bytes.
package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A text, or null.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  package init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The value as indented JSON (RFC 8259) with a line feed at the end.
  package var text: String {
    var text = JSONText(isIndented: true)
    text.write(self)
    return text.string + "\n"
  }

  /// The value as JSON on one line, without a line feed.
  package var line: String {
    var text = JSONText(isIndented: false)
    text.write(self)
    return text.string
  }

  /// The value as indented JSON `depth` levels deep in another.
  package func text(atDepth depth: Int) -> String {
    var text = JSONText(isIndented: true, depth: depth)
    text.write(self)
    return text.string
  }

  /// A text as a JSON string: RFC 8259, section 7.
  package static func quoted(_ text: String) -> String {
    var json = JSONText(isIndented: false)
    json.write(.string(text))
    return json.string
  }
}

/// Writes JSON as bytes: indented by two spaces a level, or all on one line.
struct JSONText {
  private let isIndented: Bool
  private var depth: Int
  private var bytes: [UInt8] = []

  init(isIndented: Bool, depth: Int = 0) {
    self.isIndented = isIndented
    self.depth = depth
  }

  /// What was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .string(let string): write(string)
    case .array(let values):
      open("[")
      for index in values.indices {
        startElement(index)
        write(values[index])
      }
      close("]", isEmpty: values.isEmpty)
    case .object(let members):
      open("{")
      for index in members.indices {
        startElement(index)
        write(members[index].key)
        bytes += (isIndented ? ": " : ":").utf8
        write(members[index].value)
      }
      close("}", isEmpty: members.isEmpty)
    }
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
  }

  private mutating func startElement(_ index: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    newLine()
  }

  private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { newLine() }
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(string) {
      bytes += string.utf8
    } else {
      for scalar in string.unicodeScalars { write(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether the text needs no escapes in JSON, as most does not.
  private static func isPlain(_ string: String) -> Bool {
    string.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    // Escaped and so kept, but harmless to a terminal that shows the report.
    case _ where SanitizedText.isHidden(scalar):
      for unit in scalar.utf16 { bytes += "\\u\(Hexadecimal.digits(unit, width: 4))".utf8 }
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}
