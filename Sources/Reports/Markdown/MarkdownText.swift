/// Text from a workbook as it stands in Markdown: shown, never obeyed.
///
/// Mark-up is escaped as CommonMark says. A mention, a reference to an issue or a bare address is
/// made a link by the site that shows the page, after all escapes are gone; a space of no width
/// keeps it apart.
enum MarkdownText {
  private static let apart = "&#8203;"

  /// The text on one line, wherever text may stand, the cell of a table included.
  static func inline(_ text: String) -> String {
    let scalars = Array(SanitizedText.oneLine(text).unicodeScalars)
    // A number at the start with a full stop or a bracket after it would begin a list.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var markdown = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let endsNumber = index == digits && digits > 0 && (scalar == "." || scalar == ")")
      markdown += endsNumber ? "\\\(scalar)" : escaped(scalar, before: next, isFirst: index == 0)
    }
    return breakingAddresses(markdown)
  }

  /// The text as code, for what must be copied as it is; not for the cell of a table.
  static func code(_ text: String) -> String {
    let line = SanitizedText.oneLine(text)
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let edge = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + edge + line + edge + fence
  }

  private static func escaped(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, isFirst: Bool
  ) -> String {
    switch scalar {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$": return "\\\(scalar)"
    case "@": return "@" + apart
    case "#": return next.map(isWord) == true ? "\\#" + apart : "\\#"
    // A list, a heading's underline, or a rule across the page.
    case "+", "-", "=": return isFirst ? "\\\(scalar)" : String(scalar)
    default: return String(scalar)
    }
  }

  private static func breakingAddresses(_ text: String) -> String {
    var broken = ""
    var rest = text[...]
    while let start = rest.firstRange(of: /:\/\/|(?i)www\./) {
      let first = rest.index(before: start.upperBound)
      broken += rest[..<first] + apart
      rest = rest[first...]
      broken.append(rest.removeFirst())
    }
    return broken + rest
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
