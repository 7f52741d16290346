/// Lines of text that grow from the top, everything in them safe for a terminal.
package struct TextPage {
  /// How the text is set.
  package let style: TextStyle
  private var lines: [String] = []

  package init(style: TextStyle) { self.style = style }

  /// The whole page.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a paragraph.
  package mutating func paragraph(
    _ text: String, lead: String = "", indent: String = "", ink: TextStyle.Ink? = nil
  ) {
    let paragraph = Paragraph(text: SanitizedText.oneLine(text), lead: lead, indent: indent)
    for line in paragraph.lines(width: style.width) {
      lines.append(ink.map { style.paint(line, $0) } ?? line)
    }
  }

  /// Adds a line that is set already: nothing from a workbook.
  package mutating func line(_ text: String, ink: TextStyle.Ink? = nil) {
    lines.append(ink.map { style.paint(text, $0) } ?? text)
  }

  /// Leaves a line blank, unless the page starts here.
  package mutating func space() {
    if !lines.isEmpty { lines.append("") }
  }
}

/// Words that are set in lines of a width.
struct Paragraph {
  /// The text, on one line.
  var text: String

  /// What comes before the first line.
  var lead = ""

  /// What comes before the lines that follow: as wide as `lead`, or narrower.
  var indent = ""

  /// The lines; a word that is wider than a line is broken.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in words(atMost: max(1, width - max(lead.count, indent.count))) {
      if isEmpty {
        line += word
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = indent + word
      }
      isEmpty = false
    }
    return lines + [line]
  }

  private func words(atMost width: Int) -> [Substring] {
    text.split(separator: " ").flatMap { word in
      var rest = word
      var pieces: [Substring] = []
      while rest.count > width {
        pieces.append(rest.prefix(width))
        rest = rest.dropFirst(width)
      }
      return pieces + [rest]
    }
  }
}

/// How text is set for a terminal or a file.
package struct TextStyle: Sendable, Hashable {
  /// The narrowest width that text is wrapped to.
  static let narrowest = 40

  /// How many characters a line may hold.
  package var width: Int

  /// Whether colours and bold type may be used.
  package var colour: Bool

  /// Creates a style; without arguments that of a plain file.
  package init(width: Int = 80, colour: Bool = false) {
    self.width = max(width, Self.narrowest)
    self.colour = colour
  }

  /// What a run of text is, and so how it is shown: ECMA-48, 8.3.117 (SGR).
  package enum Ink: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case blue = "1;34"
  }

  /// The text in an ink, where colour may be used.
  func paint(_ text: String, _ ink: Ink) -> String {
    colour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
