import Workbooks

/// Reads what a coverage cell, or a mark of a matrix, says.
///
/// A word is believed only when it stands alone or when what follows it takes nothing back:
/// “Not fully covered” and “Fully covered in year 2 only” are unreadable, never full.
struct CoverageReader: Sendable {
  private let words: [String: CoverageReading]
  private let marks: [String: CoverageReading]
  private let limiting: Set<String>
  private let againstPartial: Set<String>
  private let againstNone: Set<String>
  private let prompts: PromptReader
  /// The words that something known starts with.
  private let firstWords: Set<String>

  /// Creates a reader of a vocabulary's words.
  init(vocabulary: Vocabulary = .standard) {
    words = Self.readings(of: vocabulary.coverage, over: [:])
    marks = Self.readings(of: vocabulary.marks, over: words)
    let elaboration = vocabulary.elaboration
    limiting = Set(elaboration.limiting)
    againstPartial = Set(elaboration.fullWords + elaboration.noneWords)
    againstNone = Set(elaboration.claimWords)
    prompts = PromptReader(vocabulary: vocabulary)
    firstWords = Set(marks.keys.compactMap { LabelText.words($0).first })
  }

  /// What a coverage column's cell says.
  func coverage(_ value: CellValue) -> CoverageReading { read(value, words) }

  /// What a cell of a matrix says, where a lone dash means no coverage.
  func mark(_ value: CellValue) -> CoverageReading { read(value, marks) }

  private func read(_ value: CellValue, _ known: [String: CoverageReading]) -> CoverageReading {
    switch value {
    case .blank: .blank
    case .boolean(let value): value ? .full : .none
    case .number(let number, let shown): reading(of: number, shown: shown)
    case .string(let text): reading(of: text, known)
    case .error, .date, .formulaWithoutValue: .unreadable
    }
  }

  private func reading(of number: Double, shown: String) -> CoverageReading {
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
    let bare = Self.bare(folded)
    if let reading = known[bare] { return reading }
    if let reading = phrase(folded) { return reading }
    if prompts.isPrompt(text) { return .blank }
    return elaborated(folded) ?? .unreadable
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
    let rest = Set(LabelText.words(tail) + (tail.contains("?") ? ["?"] : []))
    let contrary =
      switch reading {
      case .full: limiting
      case .partial: againstPartial
      case .none: againstNone
      case .blank, .unreadable: rest
      }
    return rest.isDisjoint(with: contrary) ? reading : nil
  }

  /// Splits “full – see unit 3” or “partial (workplace)” before its explanation.
  private static func split(_ text: String) -> (head: String, tail: String)? {
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
