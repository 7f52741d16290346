/// Lines of a manual page in the man macros.
struct Roff {
  /// The lines so far.
  private(set) var lines: [String] = []

  /// The whole page.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a macro with its arguments, each a text.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(Self.escaped($0, quotes: true))\"" }
    lines.append(([".\(name)"] + quoted).joined(separator: " "))
  }

  /// Adds text; a line that is indented stands by itself as it is.
  mutating func text(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        macro("PP")
      } else if line.first?.isWhitespace == true {
        lines += [".RS", ".nf", Self.line(line.drop { $0.isWhitespace }), ".fi", ".RE"]
      } else {
        lines.append(Self.line(line))
      }
    }
  }

  /// A line that begins with a full stop or an apostrophe would be taken for a macro.
  private static func line(_ text: some StringProtocol) -> String {
    let escaped = escaped(String(text), quotes: false)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"" where quotes: escaped += "\\(dq"
      // The characters that old formatters know only by name.
      case "’": escaped += "\\(cq"
      case "“": escaped += "\\(lq"
      case "”": escaped += "\\(rq"
      case "…": escaped += "..."
      case "–": escaped += "\\(en"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
