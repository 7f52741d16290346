/// A page of Markdown that grows from the top.
///
/// What is added as text is escaped; what is added as Markdown is the caller's own.
struct MarkdownPage {
  private var blocks: [String] = []

  /// The whole page: blocks with a blank line between them.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// Adds a heading.
  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.inline(text))
  }

  /// Adds a paragraph of Markdown.
  mutating func paragraph(_ markdown: String) { blocks.append(markdown) }

  /// Adds a list whose items are Markdown; each may have a list of its own.
  mutating func list(_ items: [(markdown: String, inner: [String])], numbered: Bool = false) {
    guard !items.isEmpty else { return }
    let lines = items.enumerated().flatMap { index, item in
      let lead = numbered ? "\(index + 1). " : "- "
      let indent = String(repeating: " ", count: lead.count)
      return [lead + item.markdown] + item.inner.map { indent + "- " + $0 }
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// Adds a list of texts.
  mutating func texts(_ items: [String]) {
    list(items.map { (MarkdownText.inline($0), []) })
  }

  /// Adds a table of texts; a column of numbers is set to the right.
  mutating func table(_ header: [String], numbers: Set<Int> = [], rows: [[String]]) {
    let rule = header.indices.map { numbers.contains($0) ? "--:" : "---" }
    let lines = ([header] + rows).map { $0.map(MarkdownText.inline) }
    let all = [lines[0], rule] + lines.dropFirst()
    blocks.append(all.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }
}
