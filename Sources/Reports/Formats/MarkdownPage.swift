/// A page of Markdown that grows from the top.
///
/// What is added as text is escaped; what is added as Markdown is the caller's own.
package struct MarkdownPage {
  private var blocks: [String] = []

  package init() {}

  /// The whole page: blocks with a blank line between them.
  package var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// Adds a heading.
  package mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.inline(text))
  }

  /// Adds a paragraph of Markdown.
  package mutating func paragraph(_ markdown: String) { blocks.append(markdown) }

  /// Adds a list whose items are Markdown; each may have a list of its own.
  package mutating func list(_ items: [(markdown: String, inner: [String])], numbered: Bool = false)
  {
    guard !items.isEmpty else { return }
    let lines = items.enumerated().flatMap { index, item in
      let lead = numbered ? "\(index + 1). " : "- "
      let indent = String(repeating: " ", count: lead.count)
      return [lead + item.markdown] + item.inner.map { indent + "- " + $0 }
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// Adds a list of texts.
  package mutating func texts(_ items: [String]) {
    list(items.map { (MarkdownText.inline($0), []) })
  }

  /// Adds a table of texts; a column of numbers is set to the right.
  package mutating func table(_ header: [String], numbers: Set<Int> = [], rows: [[String]]) {
    let rule = header.indices.map { numbers.contains($0) ? "--:" : "---" }
    let lines = ([header] + rows).map { $0.map(MarkdownText.inline) }
    let all = [lines[0], rule] + lines.dropFirst()
    blocks.append(all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }
}

/// Text from a workbook as Markdown shows it: shown, never obeyed.
///
/// Mark-up is escaped as CommonMark says. A mention, a reference to an issue or a bare address is
/// made a link by the site that shows the page, after all escapes are gone; a space of no width
/// keeps it apart.
package enum MarkdownText {
  private static let apart = "&#8203;"

  /// The text on one line, wherever text may stand, the cell of a table included.
  package static func inline(_ text: String) -> String {
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
