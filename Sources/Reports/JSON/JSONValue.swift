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

  /// The value as indented JSON that stands `depth` levels deep in another.
  package func text(atDepth depth: Int) -> String {
    var text = JSONText(isIndented: true, depth: depth)
    text.write(self)
    return text.string
  }

  /// A text as a JSON string: RFC 8259, section 7.
  static func quoted(_ text: String) -> String {
    var json = JSONText(isIndented: false)
    json.write(.string(text))
    return json.string
  }
}
