/// A label at the head of a statement, such as `K1`, `(K1)`, `K4.2:` or `O1:`.
struct StatementLabel: Hashable, CustomStringConvertible {
  /// The letter, upper case: K, S or B of a KSB, O of an option mark.
  let letter: Character
  let number: Int
  /// What follows the number in the label of a part, such as `.2` or `a`.
  let part: String

  var description: String { "\(letter)\(number)\(part)" }

  /// The code that the label gives; nil for an option mark.
  var code: KSBCode? { KSBType(letter: letter).map { KSBCode($0, number, part: part) } }

  /// Reads a text that is a label and nothing else.
  init?(_ text: String) {
    guard let (label, rest) = Self.leading(text, type: nil), rest.isEmpty else { return nil }
    self = label
  }

  private init(letter: Character, number: Int, part: String) {
    self.letter = letter
    self.number = number
    self.part = part
  }

  /// The label at the head of a folded text and what follows it; nil when there is none.
  static func leading(_ text: String, type: KSBType?) -> (label: Self, rest: Substring)? {
    var rest = text[...]
    let closing = closingBracket(for: rest.first)
    if closing != nil { rest.removeFirst() }
    guard let label = read(&rest) else { return nil }
    if let closing {
      guard rest.first == closing else { return nil }
      rest.removeFirst()
    } else if !endsLabel(label, rest, type: type) {
      return nil
    }
    return (label, withoutSeparator(rest))
  }

  private static func closingBracket(for character: Character?) -> Character? {
    switch character {
    case "(": ")"
    case "[": "]"
    default: nil
    }
  }

  private static func read(_ rest: inout Substring) -> Self? {
    guard let letter = rest.popFirst()?.uppercased().first, "KSBO".contains(letter) else {
      return nil
    }
    rest = rest.drop(while: { $0 == " " })
    let digits = rest.prefix(while: isDigit)
    guard digits.count <= 3, let number = Int(digits), number > 0 else { return nil }
    rest = rest.dropFirst(digits.count)
    let part = readPart(rest)
    rest = rest.dropFirst(part.count)
    return Self(letter: letter, number: number, part: String(part))
  }

  private static func readPart(_ rest: Substring) -> Substring {
    let decimals = rest.dropFirst().prefix(while: isDigit)
    if rest.first == ".", (1...2).contains(decimals.count) {
      return rest.prefix(decimals.count + 1)
    }
    let isLetter = rest.first.map { ("a"..."h").contains($0) } ?? false
    let next = rest.dropFirst().first
    return isLetter && !(next?.isLetter ?? false) && !(next?.isNumber ?? false)
      ? rest.prefix(1) : rest.prefix(0)
  }

  /// Whether what follows the digits shows that they were a label, not a word such as `B2B`.
  private static func endsLabel(_ label: Self, _ rest: Substring, type: KSBType?) -> Bool {
    guard let next = rest.first else { return true }
    let after = rest.dropFirst().first
    if ":.)".contains(next) { return true }
    if StatementText.dashes.contains(next) { return after == " " }
    let own = KSBType(letter: label.letter)
    guard let own, type == nil || type == own else { return false }
    // “K1 sources of…”, or “S1Communication” where a colon was forgotten.
    return next == " " || (next.isUppercase && after?.isLowercase ?? false)
  }

  private static func withoutSeparator(_ text: Substring) -> Substring {
    var rest = text.drop(while: { $0 == " " })
    if let first = rest.first, ":.)".contains(first) || StatementText.dashes.contains(first) {
      let after = rest.dropFirst()
      let isTight = text.startIndex == rest.startIndex && ":.)".contains(first)
      if isTight || after.first == " " || after.isEmpty { rest = after }
    }
    return rest.drop(while: { $0 == " " })
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
