/// Cuts a number format's code into sections of tokens, minding quotes, escapes and brackets.
enum FormatScanner {
  /// A piece of a format code.
  enum Token: Equatable {
    /// A character that means something, in lower case.
    case symbol(Character)
    /// A character that stands for itself.
    case literal(Character)
    /// Hours, minutes or seconds that count on past their day or hour, such as `[h]`.
    case elapsed
    /// Which numbers the section is for, such as `[>=0.5]`.
    case condition(FormatCondition)
  }

  /// The tokens of each section.
  static func sections(of code: String) -> [[Token]] {
    var sections: [[Token]] = [[]]
    var rest = Substring(code)
    while let character = rest.popFirst() {
      switch character {
      case ";": sections.append([])
      case "\"":
        let quoted = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(quoted.count + 1)
        sections[sections.count - 1] += quoted.map(Token.literal)
      case "\\", "!":
        if let escaped = rest.popFirst() { sections[sections.count - 1].append(.literal(escaped)) }
      case "_", "*":
        // A space as wide as the next character, or that character repeated to fill the cell.
        _ = rest.popFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inner.count + 1)
        sections[sections.count - 1] += bracket(String(inner))
      default: sections[sections.count - 1].append(symbol(character))
      }
    }
    return sections
  }

  private static let symbols: Set<Character> = [
    "0", "#", "?", ".", ",", "%", "e", "y", "m", "d", "h", "s", "g", "@", "/", "a", "p", "n",
    "r", "l", "+", "-",
  ]

  private static func symbol(_ character: Character) -> Token {
    let lower = character.lowercased().first ?? character
    return symbols.contains(lower) ? .symbol(lower) : .literal(character)
  }

  /// Colours and languages show nothing; `[$£-809]` shows its currency.
  private static func bracket(_ inner: String) -> [Token] {
    let lower = inner.lowercased()
    if !lower.isEmpty, lower.allSatisfy({ "hms".contains($0) }) { return [.elapsed] }
    if let condition = FormatCondition(inner) { return [.condition(condition)] }
    guard inner.hasPrefix("$") else { return [] }
    return inner.dropFirst().prefix { $0 != "-" }.map(Token.literal)
  }
}
