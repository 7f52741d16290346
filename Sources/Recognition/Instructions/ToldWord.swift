/// A word of the sheets to which the user gives a meaning, on the command line or in the settings.
package struct ToldWord: Sendable, Hashable {
  /// The word as the user writes it.
  package var word: String
  /// What it means: full, partial or none.
  package var reading: CoverageReading
  /// Who says so: `--word`, or the line of a file.
  package var source: String

  /// Creates a word with its meaning.
  package init(_ word: String, means reading: CoverageReading, source: String) {
    self.word = LabelText.plain(word)
    self.reading = reading
    self.source = source
  }

  /// What two spellings of one word have in common: case and spacing do not count.
  package var key: String { Self.key(of: word) }

  /// What two spellings of one word have in common.
  package static func key(of word: String) -> String { LabelText.plain(word).lowercased() }

  /// The meanings that a word can be given.
  package static let readings: [CoverageReading] = [.full, .partial, .none]
}

extension WordInstructions {
  /// These words with others that win over them, as marks and in coverage columns alike.
  package func overridden(by told: [ToldWord]) -> WordInstructions {
    guard !told.isEmpty else { return self }
    let keys = Set(told.map(\.key))
    var words = self
    words.coverage = coverage.filter { !keys.contains(ToldWord.key(of: $0.key)) }
    words.marks = marks.filter { !keys.contains(ToldWord.key(of: $0.key)) }
    for word in told { words.coverage[word.word] = word.reading }
    return words
  }
}

extension LayoutInstructions {
  /// Every word that is given a meaning, the user's own first, in the order in which they are shown.
  package var toldWords: [ToldWord] {
    let keys = Set(told.map(\.key))
    let ofFile = [words.coverage, words.marks].flatMap { meanings in
      meanings.sorted { $0.key < $1.key }.map { ToldWord($0.key, means: $0.value, source: file) }
    }
    var seen: Set<ToldWord> = []
    return told + ofFile.filter { !keys.contains($0.key) && seen.insert($0).inserted }
  }
}
