import Workbooks

/// Reads what a coverage cell, or a mark of a matrix, says.
///
/// A word is believed only when it stands alone or when what follows it takes nothing back:
/// “Not fully covered” and “Fully covered in year 2 only” are unreadable, never full.
struct CoverageReader: Sendable {
  private let decided: [String: CoverageReading]
  private let decidedMarks: [String: CoverageReading]
  private let words: [String: CoverageReading]
  private let marks: [String: CoverageReading]
  private let limiting: LimitingWords
  private let againstPartial: Set<String>
  private let againstNone: Set<String>
  private let prompts: PromptReader
  /// The words that something known starts with.
  private let firstWords: Set<String>

  /// Creates a reader of a vocabulary's words, and of those to which a user gives a meaning.
  init(vocabulary: Vocabulary = .standard, decided: WordInstructions = WordInstructions()) {
    self.decided = Self.folded(decided.coverage)
    decidedMarks = self.decided.merging(Self.folded(decided.marks)) { $1 }
    words = Self.readings(of: vocabulary.coverage, over: Self.readings(of: vocabulary.phrases))
    marks = Self.readings(of: vocabulary.marks, over: words)
    let elaboration = vocabulary.elaboration
    limiting = LimitingWords(elaboration)
    againstPartial = Set(elaboration.fullWords + elaboration.noneWords)
    againstNone = Set(elaboration.claimWords)
    prompts = PromptReader(vocabulary: vocabulary)
    firstWords = Set(marks.keys.compactMap { LabelText.words($0).first })
  }

  /// What a coverage column's cell says.
  func coverage(_ value: CellValue) -> CoverageReading { read(value, words, decided) }

  /// What a cell of a matrix says, where a lone dash means no coverage.
  func mark(_ value: CellValue) -> CoverageReading { read(value, marks, decidedMarks) }

  /// Whether the user has given a text a meaning, in a column of this role.
  func isDecided(_ text: String, _ role: ColumnRole) -> Bool {
    let meanings = role.isUnit ? decidedMarks : role == .coverage ? decided : [:]
    return !meanings.isEmpty && meanings[Self.folded(text)] != nil
  }

  /// Whether the user has given any word a meaning.
  var holdsDecisions: Bool { !decided.isEmpty }

  /// What the user says that a value means; nil when nothing is said of it.
  func told(_ value: CellValue, areMarks: Bool) -> CoverageReading? {
    let meanings = areMarks ? decidedMarks : decided
    return meanings.isEmpty ? nil : meanings[Self.folded(value.text)]
  }

  /// The word before an explanation that takes nothing back: `Met` of `Met – see unit 3`.
  func headOfElaboration(_ text: String) -> String? {
    guard text.utf8.count <= 400, let (head, tail) = Self.split(Self.folded(text)),
      head.filter(\.isLetter).count >= 2, !tail.contains(where: Self.isDoubt),
      !limiting.limit(LabelText.words(tail))
    else { return nil }
    return head
  }

  /// Whether a text opens with a word that a claim may open with; most texts do not.
  func mayClaim(_ text: String) -> Bool {
    LabelText.firstWord(text).map(firstWords.contains) ?? false
  }

  /// Whether a text holds a sign of doubt, such as a question mark.
  func isDoubtful(_ text: String) -> Bool { text.contains(where: Self.isDoubt) }

  /// Whether a text holds words that may take a claim back.
  func limits(_ text: String) -> Bool {
    text.contains(where: Self.isDoubt) || limiting.limit(LabelText.words(String(text.prefix(400))))
  }

  private func read(
    _ value: CellValue, _ known: [String: CoverageReading], _ decided: [String: CoverageReading]
  ) -> CoverageReading {
    if !decided.isEmpty, let reading = decided[Self.folded(value.text)] { return reading }
    return switch value {
    case .blank: .blank
    case .boolean(let value): value ? .full : .none
    case .number(let number, let shown): reading(of: number, shown: shown)
    case .string(let text): reading(of: text, known)
    case .error, .date, .formulaWithoutValue: .unreadable
    }
  }

  private func reading(of number: Double, shown: String) -> CoverageReading {
    // A format may show words or signs, such as “Full” for 2: what a person sees counts.
    if !shown.contains(where: \.isNumber) {
      return shown.isEmpty ? .blank : reading(of: shown, marks)
    }
    if number == 1 { return .full }
    if number == 0.5 { return .partial }
    if number == 0 { return .none }
    // A format may show words, such as “Full” for 2.
    return shown.contains(where: \.isLetter) ? reading(of: shown, words) : .unreadable
  }

  private func reading(of text: String, _ known: [String: CoverageReading]) -> CoverageReading {
    // Most cells of a matrix hold one sign, which needs no folding.
    if let reading = known[text] { return reading }
    // Nor does prose: what is known starts with few words.
    if let first = LabelText.firstWord(text), !firstWords.contains(first) {
      return prompts.isPrompt(text) ? .blank : .unreadable
    }
    let folded = Self.folded(text)
    if folded.isEmpty { return .blank }
    if let reading = known[folded] { return reading }
    // Of a mark in brackets, the brackets are a part: “(x)” is less than “x”.
    if let mark = marks[folded], folded.hasPrefix("(") { return mark }
    let bare = Self.bare(folded)
    if let reading = known[bare] { return reading }
    if let reading = phrase(folded) { return reading }
    if let words = Self.withoutPictures(folded), let reading = known[words] ?? phrase(words) {
      return reading
    }
    if prompts.isPrompt(text) { return .blank }
    return elaborated(folded) ?? .unreadable
  }

  /// The words after a picture that only decorates them: `✅ COVERED`.
  private static func withoutPictures(_ text: String) -> String? {
    guard let first = text.unicodeScalars.first, !first.isASCII else { return nil }
    let words = text.drop { !$0.isLetter && !$0.isNumber }
    return words.isEmpty || words.count == text.count ? nil : String(words)
  }

  /// The reading of a phrase whatever parts its words: `Part-covered`, `Yes – partially`.
  private func phrase(_ folded: String) -> CoverageReading? {
    guard !folded.contains(where: { "?/".contains($0) }) else { return nil }
    let parts = LabelText.words(folded)
    return parts.count > 1 ? words[parts.joined(separator: " ")] : nil
  }

  /// The reading of a word, a separator and an explanation that does not contradict it.
  private func elaborated(_ folded: String) -> CoverageReading? {
    guard let (head, tail) = Self.split(folded) else { return nil }
    guard head.filter(\.isLetter).count >= 2, let reading = words[head] else { return nil }
    if tail.contains(where: Self.isDoubt) { return nil }
    let rest = LabelText.words(tail)
    let isContrary =
      switch reading {
      case .full: limiting.limit(rest)
      case .partial: !againstPartial.isDisjoint(with: rest)
      case .none: !againstNone.isDisjoint(with: rest)
      case .blank, .unreadable: true
      }
    return isContrary ? nil : reading
  }

  /// Splits “full – see unit 3” or “partial (workplace)” before its explanation.
  static func split(_ text: String) -> (head: String, tail: String)? {
    let characters = Array(text)
    for (index, character) in characters.enumerated() where index > 0 {
      let isSpaced =
        characters[index - 1] == " "
        || index + 1 < characters.count && characters[index + 1] == " "
      let isSeparator = ":;(,.–—".contains(character) || character == "-" && isSpaced
      guard isSeparator else { continue }
      return (bare(String(characters[..<index])), String(characters[(index + 1)...]))
    }
    return nil
  }

  /// ASCIISet of doubt or refusal, wherever they stand in an explanation.
  private static func isDoubt(_ character: Character) -> Bool {
    "?¿~≈<>≠✗✘✕❌".contains(character)
  }

  private static func folded(_ meanings: [String: CoverageReading]) -> [String: CoverageReading] {
    // Sorted, so that of two spellings of one word the same one always counts.
    meanings.sorted { $0.key < $1.key }.reduce(into: [:]) { $0[folded($1.key)] = $1.value }
  }

  private static func folded(_ text: String) -> String { LabelText.plain(text).lowercased() }

  /// Without the punctuation that may surround a word.
  private static func bare(_ text: String) -> String {
    let trimmed = text.drop { isEdge($0) }
    guard let last = trimmed.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(trimmed[...last])
  }

  private static func isEdge(_ character: Character) -> Bool {
    " .,;:!*'\"“”()[]".contains(character)
  }

  /// “Fully addressed”, “met in part”, “not taught”: a degree before a deed, or after it.
  private static func readings(of phrases: Vocabulary.Phrases) -> [String: CoverageReading] {
    func composed(_ degrees: [String]) -> [String] {
      degrees.flatMap { degree in
        phrases.deeds.flatMap { ["\(degree) \($0)", "\($0) \(degree)"] }
      }
    }
    let degrees = phrases.degrees
    return readings(
      of: Vocabulary.Extents(
        full: composed(degrees.full), partial: composed(degrees.partial),
        none: composed(degrees.none)),
      over: [:])
  }

  private static func readings(
    of extents: Vocabulary.Extents, over base: [String: CoverageReading]
  ) -> [String: CoverageReading] {
    var readings = base
    let groups: [([String], CoverageReading)] = [
      (extents.full, .full), (extents.partial, .partial), (extents.none, .none),
      (extents.blank ?? [], .blank),
    ]
    for (words, reading) in groups {
      for word in words { readings[folded(word)] = reading }
    }
    return readings
  }
}
