/// A JSON value whose keys keep the order they are given in, so that the same report is always the
/// same bytes.
enum JSONValue {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

  /// A list of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The value as indented JSON (RFC 8259) with a line feed at the end.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  /// A text as a JSON string: RFC 8259, section 7.
  static func quoted(_ text: String) -> String {
    var json = ""
    write(text, to: &json)
    return json
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      Self.write(values, between: "[", "]", to: &text, indent: indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indent: indent) { member, text, inner in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, to text: inout String,
    indent: String, _ writeElement: (Element, inout String, String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "" : ",") + indent + "  "
      writeElement(element, &text, indent + "  ")
    }
    text += (elements.isEmpty ? "" : indent) + close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Escaped and so kept, but harmless to a terminal that shows the report.
      case _ where VisibleText.isHidden(scalar): text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    scalar.utf16.map { "\\u" + Hexadecimal.digits($0, width: 4) }.joined()
  }
}
