/// The words of a statement as they are compared, each with the form in which it was written.
///
/// Case, kinds of quotation marks and dashes, punctuation, leading labels and ligatures are not
/// differences that a reader would call a change; numbers and symbols such as `%` and `+` are.
struct StatementWords {
  /// One word or symbol.
  struct Word {
    /// The form that is compared.
    var key = ""
    /// The form as written.
    var text = ""
    /// The space and punctuation between the word before and this one.
    var lead = ""
  }

  /// The text that was read, without its labels.
  let text: String
  private(set) var words: [Word] = []
  private var current = Word()
  private var lead = ""

  init(_ text: String) {
    self.text = Self.withoutLabels(text)
    let scalars = Array(self.text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      read(scalar, next: next)
    }
    endWord()
  }

  /// A sheet may print its own code before a label of the standard’s: “K19: O1: Mechanical…”.
  private static func withoutLabels(_ text: String) -> String {
    var result = StatementText.folded(text)
    for _ in 0..<3 {
      let read = StatementText(result)
      guard read.printedLabel != nil else { break }
      result = read.statement
    }
    return result
  }

  private mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    switch Self.meaning(of: scalar) {
    case .word(let key):
      current.key += key
      current.text.unicodeScalars.append(scalar)
    case .apostrophe where !current.key.isEmpty:
      current.text.unicodeScalars.append(scalar)
    case .point where isBetweenDigits(next):
      current.key += "."
      current.text += "."
    case .symbol(let key):
      endWord()
      words.append(Word(key: key, text: String(Character(scalar)), lead: lead))
      lead = ""
    case .gap, .point, .apostrophe:
      endWord()
      lead.unicodeScalars.append(scalar)
    }
  }

  private func isBetweenDigits(_ next: Unicode.Scalar?) -> Bool {
    let last = current.key.unicodeScalars.last
    return (last?.isASCIIDigit ?? false) && (next?.isASCIIDigit ?? false)
  }

  private mutating func endWord() {
    guard !current.key.isEmpty else { return }
    current.lead = lead
    lead = ""
    // “learners’” may end in a quotation mark as well as in an apostrophe.
    while let last = current.text.last, Self.apostrophes.contains(last) {
      lead.insert(current.text.removeLast(), at: lead.startIndex)
    }
    words.append(current)
    current = Word()
  }

  /// The words of a range as written, with what stands between them.
  func text(of range: Range<Int>) -> String {
    words[range].enumerated().reduce(into: "") { text, word in
      if word.offset > 0 { text += word.element.lead }
      text += word.element.text
    }
  }
}

extension StatementWords {
  private enum Meaning {
    case word(String)
    case symbol(String)
    case apostrophe
    case point
    case gap
  }

  private static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    scalar.isASCII ? plain[Int(scalar.value)] : meaningByProperties(of: scalar)
  }

  /// The meanings of ASCII, of which most statements are: asking for properties takes long.
  private static let plain = (0..<0x80 as Range<UInt8>).map {
    meaningByProperties(of: Unicode.Scalar($0))
  }

  private static func meaningByProperties(of scalar: Unicode.Scalar) -> Meaning {
    let character = Character(scalar)
    if apostrophes.contains(character) { return .apostrophe }
    if let letters = CompatibilityForm.letters(of: scalar) { return .word(letters) }
    if scalar == "." { return .point }
    if scalar == "&" { return .symbol("and") }
    if StatementText.bullets.contains(character) || StatementText.dashes.contains(character) {
      return .gap
    }
    return isSymbol(scalar) ? .symbol(String(character)) : .gap
  }

  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .currencySymbol, .mathSymbol, .otherSymbol: true
    default: "%#/@".unicodeScalars.contains(scalar)
    }
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "′", "`", "´", "＇"]
}
