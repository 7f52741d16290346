/// A word, a number or a sign of a text that may name units, and what stands before it.
struct UnitToken {
  /// What parts a token from the one before it, weakest first.
  enum Gap: Int, Comparable {
    /// Nothing: `U` and `07` of `U07`.
    case glued
    /// A hyphen, a full stop and the like, without a space.
    case inner
    /// A slash without spaces, which stands in codes and between units.
    case slash
    /// White space.
    case space
    /// A bracket, a dash, a colon, an arrow: what follows is said of what stands before.
    case aside
    /// A comma, a slash between spaces, a plus sign.
    case joiner
    /// A line break.
    case line
    /// A semicolon, a bullet or a bar; the start of the text.
    case stop

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
  }

  /// The letters or digits, lower-case and without zeros at the head.
  var word: String
  var isNumber: Bool
  var range: Range<String.Index>
  var gap = Gap.stop
  /// Whether a dash, and nothing else but spaces, stands before it.
  var isBehindDash = false
  var isInBrackets = false

  /// The tokens of a text: runs of letters and runs of digits, and the signs that belong to a word
  /// (`C++`, `C#`); `&` is the word “and”.
  static func tokens(of text: String) -> [UnitToken] {
    var tokens: [UnitToken] = []
    var between = Between()
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let kind = Kind(scalar)
      var end = scalars.index(after: index)
      switch kind {
      case .letter, .digit:
        while end < scalars.endIndex, Kind(scalars[end]) == kind { end = scalars.index(after: end) }
      case .sign:
        guard
          scalar == "&"
            || between.isNothing && tokens.last?.isNumber == false
              && "+#".unicodeScalars.contains(scalar)
        else {
          between.add(scalar)
          index = end
          continue
        }
      }
      // “1) Brakes 2) Wheels”: the numbers count, and are no part of a name.
      if kind == .digit, between.isOpen, Self.closes(text, at: end) {
        between.part()
        index = end
        continue
      }
      var token = UnitToken(
        word: folded(scalars[index..<end], kind), isNumber: kind == .digit, range: index..<end)
      between.describe(&token, isFirst: tokens.isEmpty)
      tokens.append(token)
      index = end
    }
    return tokens
  }

  private static func closes(_ text: String, at end: String.Index) -> Bool {
    let rest = text[end...]
    return rest.first == ")" && rest.dropFirst().first { !$0.isWhitespace }?.isLetter == true
  }

  private enum Kind {
    case letter, digit, sign

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A, 0x61...0x7A: self = .letter
      case 0..<0x80: self = .sign
      default: self = scalar.properties.isAlphabetic ? .letter : .sign
      }
    }
  }

  private static func folded(_ scalars: Substring.UnicodeScalarView, _ kind: Kind) -> String {
    switch kind {
    case .sign: return scalars.first == "&" ? "and" : String(Substring(scalars))
    case .letter: return String(Substring(scalars)).lowercased()
    case .digit:
      let bare = scalars.drop { $0 == "0" }
      return bare.isEmpty ? "0" : String(Substring(bare))
    }
  }
}

/// What was met since the last token.
private struct Between {
  private var signs: [Unicode.Scalar] = []
  private var depth = 0
  private var isFirst = true

  var isNothing: Bool { signs.isEmpty }

  /// Whether a list's number may stand here: behind white space, outside of brackets.
  var isOpen: Bool { depth == 0 && (isFirst || signs.last?.properties.isWhitespace == true) }

  /// What comes next is an entry of its own.
  mutating func part() { signs.append(";") }

  mutating func add(_ sign: Unicode.Scalar) {
    signs.append(sign)
    if "([".unicodeScalars.contains(sign) { depth += 1 }
    if ")]".unicodeScalars.contains(sign) { depth = max(0, depth - 1) }
  }

  mutating func describe(_ token: inout UnitToken, isFirst: Bool) {
    token.gap = isFirst ? .stop : gap
    token.isInBrackets = depth > 0
    let ink = signs.filter { !$0.properties.isWhitespace }
    token.isBehindDash = ink.count == 1 && ink.first.map(Self.isDash) == true
    signs.removeAll(keepingCapacity: true)
    self.isFirst = false
  }

  private static func isDash(_ sign: Unicode.Scalar) -> Bool {
    "-–—−‒‐‑".unicodeScalars.contains(sign)
  }

  private var gap: UnitToken.Gap {
    if signs.isEmpty { return .glued }
    if signs.contains(where: { ";|•·¦‖●▪".unicodeScalars.contains($0) }) { return .stop }
    if signs.contains(where: { "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) })
    {
      return .line
    }
    let isSpaced = signs.contains(where: \.properties.isWhitespace)
    if signs.contains(where: { ",+".unicodeScalars.contains($0) }) { return .joiner }
    if signs.contains("/") || signs.contains("\\") { return isSpaced ? .joiner : .slash }
    let isAside = signs.contains { sign in
      "([)]{}:–—→>=".unicodeScalars.contains(sign)
        || isSpaced && (Self.isDash(sign) || sign == ".")
    }
    if isAside { return .aside }
    return isSpaced ? .space : .inner
  }
}
