import Standards

/// Walks over the characters of a cell that may start with a KSB's code.
struct CodeScanner {
  /// A type as it is written: by its letter or by its name.
  struct TypeName {
    var type: KSBType
    var isLetter: Bool
  }

  /// What stands after a code.
  enum Ending {
    case end
    case separated(String)
    case spaced(String)
    case list
  }

  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    // In ASCII without line breaks, every byte is a character.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    characters = isPlain ? text.utf8.map { Character(Unicode.Scalar($0)) } : Array(text)
  }

  private var current: Character? {
    position < characters.count ? characters[position] : nil
  }

  /// How many characters have been read.
  var consumed: Int { position }
  var rest: String { String(characters[position...]) }
  var isAtDigit: Bool { current.map(Self.isDigit) ?? false }
  var isAtEndOfWord: Bool { !(current.map { $0.isLetter || $0.isNumber } ?? false) }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private mutating func skip(_ isSkipped: (Character) -> Bool) {
    while let character = current, isSkipped(character) { position += 1 }
  }

  /// Skips opening brackets and quotes, bullets and the word `KSB`.
  mutating func skipPrefix() {
    skip { "([{\"'“•*#-– ".contains($0) }
    let start = position
    guard takeWord("ksb") else { return }
    _ = takeWord("s")
    guard current != nil, !(current?.isLetter ?? false) else {
      position = start
      return
    }
    skip { " :.-–#([".contains($0) }
  }

  /// Reads `K`, `S`, `B`, the name of a type or both; nothing else is consumed.
  mutating func type() -> TypeName? {
    for (name, type) in Self.names where takeWord(name) {
      return letter(after: type) ?? TypeName(type: type, isLetter: false)
    }
    return letter()
  }

  /// Reads the letter that follows the name of its own type: `Knowledge K1`, `Skill (S2)`.
  private mutating func letter(after type: KSBType) -> TypeName? {
    let start = position
    skip { " :.-–([".contains($0) }
    if position > start, let letter = letter(), letter.type == type, isAtDigit { return letter }
    position = start
    return nil
  }

  private mutating func letter() -> TypeName? {
    guard let letter = current, let type = KSBType(letter: letter) else { return nil }
    let next = position + 1 < characters.count ? characters[position + 1] : " "
    guard !next.isLetter || "IilLOo".contains(next) else { return nil }
    position += 1
    return TypeName(type: type, isLetter: true)
  }

  private static let names: [(String, KSBType)] = [
    ("knowledge", .knowledge), ("skills", .skill), ("skill", .skill),
    ("behaviours", .behaviour), ("behaviour", .behaviour), ("behaviors", .behaviour),
    ("behavior", .behaviour),
  ]

  /// Consumes a word in any case when it stands here.
  private mutating func takeWord(_ word: String) -> Bool {
    let end = position + word.count
    guard end <= characters.count else { return false }
    // The first letter tells most words apart.
    guard zip(characters[position...], word).prefix(1).allSatisfy({ $0.0.mayEqual($0.1) }),
      String(characters[position..<end]).lowercased() == word
    else { return false }
    position = end
    return true
  }

  /// Skips what may stand between a letter and its number: `K 1`, `K-1`, `K.1`, `Knowledge no. 1`.
  mutating func skipJoiner() {
    let start = position
    skip { " -–._:#".contains($0) }
    if takeWord("no") || takeWord("number") { skip { " .:".contains($0) } }
    if !isAtDigit { position = start }
  }

  /// Reads digits; nil when there are too many to count.
  mutating func number() -> Int? {
    var value: Int? = 0
    while let digit = current.flatMap({ Self.isDigit($0) ? $0.wholeNumberValue : nil }) {
      if let soFar = value { value = soFar > 1_000_000 ? nil : soFar * 10 + digit }
      position += 1
    }
    return value
  }

  /// Reads the part of a KSB: `.2`, `a` or `(a)`.
  mutating func part() -> String {
    letterPart() ?? numberedPart() ?? ""
  }

  private mutating func letterPart() -> String? {
    var start = position
    if current == " ", start + 1 < characters.count, characters[start + 1] == "(" { start += 1 }
    let isBracketed = start < characters.count && characters[start] == "("
    if isBracketed { start += 1 }
    guard start < characters.count, characters[start].isASCII, characters[start].isLetter else {
      return nil
    }
    let after = start + 1 < characters.count ? characters[start + 1] : " "
    guard isBracketed ? after == ")" && characters[start].isLowercase : !isWordCharacter(after)
    else { return nil }
    position = start + (isBracketed ? 2 : 1)
    return characters[start].lowercased()
  }

  private mutating func numberedPart() -> String? {
    guard current == ".", position + 1 < characters.count,
      Self.isDigit(characters[position + 1])
    else { return nil }
    var end = position + 1
    while end < characters.count, Self.isDigit(characters[end]) || characters[end] == "." {
      end += 1
    }
    var text = String(characters[position..<end])
    while text.last == "." {
      text.removeLast()
      end -= 1
    }
    position = end
    return text
  }

  private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Skips the bracket or quote that a prefix opened.
  mutating func closeBracket() { skip { ")]}\"'”".contains($0) } }

  /// Reads what separates the code from the rest; nil when the code is the start of a word.
  mutating func ending() -> Ending? {
    let start = position
    skip { " :.-–—|)\t*".contains($0) }
    let separator = characters[start..<position]
    if current == nil { return .end }
    if startsList || isEndOfRange(separator) { return .list }
    guard !separator.isEmpty else { return nil }
    return separator.allSatisfy { $0 == " " } ? .spaced(rest) : .separated(rest)
  }

  /// Whether another code follows: `K1, K2`, `K1/K2`, `K1 & K2`, `K1 to K4`, `K1-K4`, `K1 S2`.
  private var startsList: Bool {
    var next = self
    next.skip { ",;/&+ ".contains($0) }
    for word in ["and ", "to "] where next.takeWord(word) { break }
    next.skip { $0 == " " }
    let isJoined = next.position > position
    guard let type = next.type(), type.isLetter else { return next.isAtDigit && isJoined }
    return next.isAtDigit && (isJoined || holdsOnlyCodes)
  }

  /// Whether the rest is codes alone: the statement of `K2: K1 Sources of…` prints its own label.
  private var holdsOnlyCodes: Bool {
    rest.split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
      word.count <= 4 && word.contains(where: \.isNumber)
        || ["and", "to"].contains(word.lowercased())
    }
  }

  /// Whether a dash led to nothing but a number: `K1-4`.
  private func isEndOfRange(_ separator: ArraySlice<Character>) -> Bool {
    separator.contains { "-–—".contains($0) } && rest.allSatisfy(Self.isDigit)
  }
}

extension Character {
  /// Whether it may be a small letter of ASCII, in either case: only other letters surely are not.
  fileprivate func mayEqual(_ letter: Character) -> Bool {
    guard let byte = asciiValue, let wanted = letter.asciiValue else { return true }
    return byte | 0x20 == wanted
  }
}
