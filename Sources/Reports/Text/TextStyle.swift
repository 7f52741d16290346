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
  enum Ink: String {
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
