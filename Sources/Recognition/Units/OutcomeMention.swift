/// Tells learning outcomes, such as `LO1`, `LO 2.1` or `LOs 1-3`, from units.
enum OutcomeMention {
  /// `LO101` is more likely the code of a unit.
  private static let mostDigits = 2

  /// Whether a text opens with a learning outcome.
  static func opens(_ text: some StringProtocol) -> Bool {
    holdsName(text.utf8) && opens(text.split(separator: " ", maxSplits: 3).map { String($0) }[...])
  }

  /// The name of a unit without the outcomes that follow it; as it is when it is nothing else.
  ///
  /// `U1 Networks (LO1, LO3)`, `U1: LO2` and `U1 LO1 and LO2` all name a unit and its outcomes.
  static func unit(before text: String) -> String {
    guard holdsName(text.utf8) else { return text }
    let words = text.split(separator: " ")
    let first = words.indices.dropFirst().first { index in
      opens(words[index...].prefix(3).map { String($0) }[...])
    }
    guard let first else { return text }
    var name = text[..<words[first].startIndex]
    while let last = name.last, last.isWhitespace || ":,;.–—-([".contains(last) {
      name.removeLast()
    }
    return name.isEmpty ? text : String(name)
  }

  /// Whether the letters of “LO” follow each other anywhere: most texts need no closer look.
  private static func holdsName(_ bytes: some Sequence<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte | 0x20 == UInt8(ascii: "o"), last == UInt8(ascii: "l") { return true }
      last = byte | 0x20
    }
    return false
  }

  private static func opens(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    let bare = first.lowercased().drop { !$0.isLetter && !$0.isNumber }
    let letters = bare.prefix(while: \.isLetter)
    guard letters == "lo" || letters == "los" else { return false }
    let rest = bare.dropFirst(letters.count)
    if rest.contains(where: { $0.isLetter || $0.isNumber }) { return isNumber(rest) }
    return words.dropFirst().first.map { isNumber($0[...]) } ?? false
  }

  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.drop { !$0.isLetter && !$0.isNumber }.prefix(while: \.isNumber)
    return !digits.isEmpty && digits.count <= mostDigits
  }
}
