/// Remembers what shared strings look like in fonts of their own, so that a long text that many
/// cells refer to is made over once.
final class TextCache {
  /// A string, and all of a style on which it depends how a person reads it.
  private struct Key: Hashable {
    var string: Int
    var symbols: SymbolFont?
    var isStruck: Bool
    var isInvisible: Bool
    var isOnWhite: Bool
  }

  private var texts: [Key: SeenText] = [:]

  /// What a person reads of a shared string in a cell of a style.
  func text(_ number: Int, _ runs: [TextRun], in style: Styles.Style) -> SeenText {
    let key = Key(
      string: number, symbols: style.font.symbols, isStruck: style.font.isStruck,
      isInvisible: style.font.isInvisible(on: style.background),
      isOnWhite: style.background == .white)
    if let known = texts[key] { return known }
    let text = SeenText(runs, in: style)
    texts[key] = text
    return text
  }
}
