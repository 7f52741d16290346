/// The words by which a sentence speaks of coverage.
struct SentenceWords: Sendable {
  private let deeds: Set<String>

  init(_ phrases: Vocabulary.Phrases) { deeds = Set(phrases.deeds + phrases.sentenceDeeds) }

  /// Whether any of the words does.
  func speak(_ words: [String]) -> Bool { words.contains(where: deeds.contains) }
}

/// A claim in a sentence of its own, wherever it names its units: `This is taught in full in U01`,
/// `U02 covers only part of this`.
///
/// Its degree must be the only one that it speaks of, and of coverage it must speak.
struct CoverageSentence {
  /// How far the KSB is covered.
  let reading: CoverageReading
  /// The units that it names.
  let units: [String]

  private static let longest = 400

  /// Reads a text; nil when it is another kind of sentence.
  init?(_ text: String, readers: CellReaders) {
    let words = LabelText.words(String(text.prefix(Self.longest)))
    guard text.utf8.count <= Self.longest, words.count >= 3, readers.sentences.speak(words),
      let degree = readers.degrees.only(in: text), !readers.coverage.isDoubtful(text),
      degree != .full || !readers.coverage.limits(text)
    else { return nil }
    let units = degree == CoverageReading.none ? [] : Self.units(in: text, readers)
    // “Fully addressed in year 2” names no unit, and may say less than full.
    guard degree != .full || !units.isEmpty else { return nil }
    reading = degree
    self.units = units
  }

  /// The units named between other words.
  private static func units(in text: String, _ readers: CellReaders) -> [String] {
    let words = text.split { $0.isWhitespace || ",;:()".contains($0) }.map { $0.trimmed(of: ".") }
    var found: [String] = []
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let name = readers.units.opensWithUnitWord(before) ? "\(before) \(word)" : word
      guard word.contains(where: \.isNumber), readers.units.isCodeLike(name),
        PlacedClaim.isCode(name, readers), !OutcomeMention.opens(name)
      else { continue }
      if let known = readers.knownUnits {
        if let place = known.unit(named: name) { found.append(known.code(of: place)) }
        continue
      }
      switch readers.codes.read(name) {
      case .code, .list: continue
      case .number, .codeLike, .none: found.append(name)
      }
    }
    return found
  }
}
