/// Words that are set in lines of a width.
struct Paragraph {
  /// The text, on one line.
  var text: String

  /// What stands before the first line.
  var lead = ""

  /// What stands before the lines that follow: as wide as `lead`, or narrower.
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
