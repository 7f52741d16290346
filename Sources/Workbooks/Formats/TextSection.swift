/// What a format makes of a text: its fourth section, or its last one if that has an `@`.
enum TextSection: Equatable, Sendable {
  /// The text as it is.
  case plain
  /// The text between other words.
  case framed(before: String, after: String)
  /// Words instead of the text, or nothing.
  case replaced(String)

  /// Understands the section.
  init(_ tokens: [FormatScanner.Token]) {
    let places = tokens.indices.filter { tokens[$0] == .symbol("@") }
    guard let place = places.first else {
      let words = String(tokens.compactMap(DigitPattern.character))
      // `General` in place of a text shows the text.
      self = NumberFormat.Section.generalPlace(in: tokens) == nil ? .replaced(words) : .plain
      return
    }
    let before = String(tokens[..<place].compactMap(DigitPattern.character))
    let after = String(tokens[(place + 1)...].compactMap(DigitPattern.character))
    // A text that is shown several times says no more than it does once.
    let isPlain = places.count > 1 || before.isEmpty && after.isEmpty
    self = isPlain ? .plain : .framed(before: before, after: after)
  }

  /// The longest text that words are put around, in bytes: what is longer is shown as it is.
  private static let longestFramed = 255

  /// The runs that the cell shows when a text is written in it; `runs` are empty for one without.
  func show(_ text: String, _ runs: [TextRun]) -> [TextRun] {
    let runs = runs.isEmpty ? [TextRun(text: text)] : runs
    switch self {
    case .replaced(let words): return [TextRun(text: words)]
    case .framed(let before, let after) where text.utf8.count <= Self.longestFramed:
      return [TextRun(text: before)] + runs + [TextRun(text: after)]
    case .plain, .framed: return runs
    }
  }
}
