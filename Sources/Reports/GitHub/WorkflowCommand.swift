/// A line by which a step of a GitHub workflow asks for something: `::error file=a.xlsx::Text`.
///
/// Text from a workbook stays text: what would end a line, a property or the list of properties is
/// written as the percent signs that GitHub reads back.
struct WorkflowCommand: CustomStringConvertible {
  /// The command, such as `error`.
  let name: String

  /// What is said beside the message, such as its title.
  let properties: [(name: String, value: String)]

  /// The message, a line each.
  let message: [String]

  /// The command on one line.
  var description: String {
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(name) \(list)::\(message.map(Self.data).joined(separator: "%0A"))"
  }

  private static func property(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func data(_ text: String) -> String { escaped(text) { $0 == "%" ? "%25" : nil } }

  /// One line, with nothing hidden in it: so neither CR nor LF is left to be escaped.
  private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    SanitizedText.oneLine(text).unicodeScalars.map { escape($0) ?? String($0) }.joined()
  }
}
