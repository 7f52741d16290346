import Domain

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

  private let text: CodeText
  private var position = 0

  init(_ text: String) { self.text = CodeText(text) }

  private var isAtEnd: Bool { position >= text.count }
  private var current: Character? { isAtEnd ? nil : text[position] }

  /// How many characters have been read.
  var consumed: Int { position }
  var rest: String { text[position..<text.count] }
  var isAtDigit: Bool { !isAtEnd && text.isDigit(at: position) }
  var isAtEndOfWord: Bool { isAtEnd || !text.isInWord(at: position) }

  private mutating func skip(_ signs: ASCIISet) {
    while !isAtEnd, text.holds(signs, at: position) { position += 1 }
  }

  /// Skips opening brackets and quotes, bullets and the word `KSB`.
  mutating func skipPrefix() {
    skip(Self.opening)
    let start = position
    guard takeWord("ksb") else { return }
    _ = takeWord("s")
    guard !isAtEnd, !text.isLetter(at: position) else {
      position = start
      return
    }
    skip(Self.afterKSB)
  }

  private static let opening: ASCIISet = "([{\"'“•*#-– "
  private static let afterKSB: ASCIISet = " :.-–#(["

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
    skip(Self.afterName)
    if position > start, let letter = letter(), letter.type == type, isAtDigit { return letter }
    position = start
    return nil
  }

  private static let afterName: ASCIISet = " :.-–(["

  private mutating func letter() -> TypeName? {
    guard let letter = current, let type = KSBType(letter: letter) else { return nil }
    let next = position + 1
    let isWord = next < text.count && text.isLetter(at: next)
    guard !isWord || text.holds(Self.likeDigits, at: next) else { return nil }
    position += 1
    return TypeName(type: type, isLetter: true)
  }

  private static let likeDigits: ASCIISet = "IilLOo"

  private static let names: [(String, KSBType)] = [
    ("knowledge", .knowledge), ("skills", .skill), ("skill", .skill),
    ("behaviours", .behaviour), ("behaviour", .behaviour), ("behaviors", .behaviour),
    ("behavior", .behaviour),
  ]

  /// Consumes a word in any case when it stands here.
  private mutating func takeWord(_ word: String) -> Bool {
    guard text.holds(word, at: position) else { return false }
    position += word.utf8.count
    return true
  }

  /// Skips what may stand between a letter and its number: `K 1`, `K-1`, `K.1`, `Knowledge no. 1`.
  mutating func skipJoiner() {
    let start = position
    skip(Self.joiners)
    if takeWord("no") || takeWord("number") { skip(Self.afterNumber) }
    if !isAtDigit { position = start }
  }

  private static let joiners: ASCIISet = " -–._:#"
  private static let afterNumber: ASCIISet = " .:"

  /// Reads digits; nil when there are too many to count.
  mutating func number() -> Int? {
    var value: Int? = 0
    while isAtDigit, let digit = current?.wholeNumberValue {
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
    if current == " ", start + 1 < text.count, text[start + 1] == "(" { start += 1 }
    let isBracketed = start < text.count && text[start] == "("
    if isBracketed { start += 1 }
    guard start < text.count, text.isLetter(at: start), text[start].isASCII else { return nil }
    let after = start + 1
    let isClosed = after < text.count && text[after] == ")"
    let isAlone = after >= text.count || !text.isInWord(at: after)
    guard isBracketed ? isClosed && text[start].isLowercase : isAlone else { return nil }
    position = start + (isBracketed ? 2 : 1)
    return text[start].lowercased()
  }

  private mutating func numberedPart() -> String? {
    guard current == ".", position + 1 < text.count, text.isDigit(at: position + 1) else {
      return nil
    }
    var end = position + 1
    while end < text.count, text.isDigit(at: end) || text[end] == "." { end += 1 }
    while text[end - 1] == "." { end -= 1 }
    let part = text[position..<end]
    position = end
    return part
  }

  /// Skips the bracket or quote that a prefix opened.
  mutating func closeBracket() { skip(Self.closing) }

  private static let closing: ASCIISet = ")]}\"'”"

  /// Reads what separates the code from the rest; nil when the code is the start of a word.
  mutating func ending() -> Ending? {
    let start = position
    skip(Self.separators)
    let separator = start..<position
    if isAtEnd { return .end }
    if startsList || isEndOfRange(separator) { return .list }
    if separator.isEmpty { return opensSentence ? .separated(rest) : nil }
    return separator.allSatisfy { text[$0] == " " } ? .spaced(rest) : .separated(rest)
  }

  private static let separators: ASCIISet = " :.-–—|)\t*"
  private static let listSigns: ASCIISet = ",;/&+ "
  private static let space: ASCIISet = " "
  private static let dashes: ASCIISet = "-–—"

  /// Whether prose follows, as a table pasted out of a document has it: `K1The principles of…`.
  private var opensSentence: Bool {
    let words = rest.split(separator: " ", maxSplits: 3)
    guard words.count > 3, let first = words.first?.dropFirst(), first.count >= 2 else {
      return false
    }
    return text.isLetter(at: position) && first.allSatisfy { $0.isLowercase || ",-’'".contains($0) }
  }

  /// Whether another code follows: `K1, K2`, `K1/K2`, `K1 & K2`, `K1 to K4`, `K1-K4`, `K1 S2`.
  private var startsList: Bool {
    var next = self
    next.skip(Self.listSigns)
    for word in ["and ", "to "] where next.takeWord(word) { break }
    next.skip(Self.space)
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
  private func isEndOfRange(_ separator: Range<Int>) -> Bool {
    separator.contains { text.holds(Self.dashes, at: $0) }
      && (position..<text.count).allSatisfy { text.isDigit(at: $0) }
  }
}
