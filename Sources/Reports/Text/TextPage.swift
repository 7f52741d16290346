/// Lines of text that grow from the top, everything in them safe for a terminal.
struct TextPage {
  /// How the text is set.
  let style: TextStyle

  private var lines: [String] = []

  init(style: TextStyle) { self.style = style }

  /// The whole page.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a paragraph.
  mutating func paragraph(
    _ text: String, lead: String = "", indent: String = "", ink: TextStyle.Ink? = nil
  ) {
    let paragraph = Paragraph(text: SanitizedText.oneLine(text), lead: lead, indent: indent)
    for line in paragraph.lines(width: style.width) {
      lines.append(ink.map { style.paint(line, $0) } ?? line)
    }
  }

  /// Adds a line that is set already: nothing from a workbook.
  mutating func line(_ text: String, ink: TextStyle.Ink? = nil) {
    lines.append(ink.map { style.paint(text, $0) } ?? text)
  }

  /// Leaves a line blank, unless the page starts here.
  mutating func space() {
    if !lines.isEmpty { lines.append("") }
  }
}
