/// The characters of a YAML text one after the other, with their lines and columns as LibYAML counts.
struct YAMLCharacters {
  private let scalars: [Unicode.Scalar]

  private(set) var position = 0
  /// Counted from 1.
  private(set) var line = 1
  /// Counted from 0.
  private(set) var column = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The character to be looked at next; nil at the end.
  var current: Unicode.Scalar? { scalar(after: 0) }

  /// Whether nothing follows; a zero byte ends a text too.
  var isAtEnd: Bool { (current ?? "\0") == "\0" }

  /// Whether a line ends here.
  var isAtBreak: Bool { current.map(Self.isBreak) ?? false }

  /// Whether `---` or `...` stands here, which begin and end documents.
  var isAtDocumentMark: Bool {
    guard column == 0, let first = current, first == "-" || first == "." else { return false }
    return scalar(after: 1) == first && scalar(after: 2) == first && isBlank(after: 3)
  }

  /// Whether a space, a tab, the end of a line or the end of the text stands so much further on.
  func isBlank(after count: Int) -> Bool {
    guard let scalar = scalar(after: count) else { return true }
    return scalar == " " || scalar == "\t" || scalar == "\0" || Self.isBreak(scalar)
  }

  /// Goes on by one character, or by one end of a line.
  mutating func skip() {
    guard let current else { return }
    let isPair = current == "\r" && scalar(after: 1) == "\n"
    position += isPair ? 2 : 1
    if Self.isBreak(current) {
      line += 1
      column = 0
    } else {
      column += 1
    }
  }

  /// Goes on to the end of the line.
  mutating func skipLine() {
    while !isAtEnd, !isAtBreak { skip() }
  }

  private func scalar(after count: Int) -> Unicode.Scalar? {
    let place = position + count
    return place < scalars.count ? scalars[place] : nil
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
