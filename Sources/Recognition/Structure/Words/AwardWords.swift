/// Tells qualifications of different kinds, such as a certificate and a diploma, by their titles.
struct AwardWords: Sendable {
  private let kinds: [String: String]
  private let parts: Set<String>

  init(_ vocabulary: Vocabulary.Structure) {
    var kinds: [String: String] = [:]
    for (kind, words) in vocabulary.awards {
      for word in words { kinds[word] = kind }
    }
    self.kinds = kinds
    parts = Set(
      vocabulary.sheetParts + vocabulary.mandatory + vocabulary.optional + vocabulary.groupWords
        + vocabulary.pathwayWords + vocabulary.rule.groups)
  }

  /// The kinds of qualification that a title names, with their level.
  func kinds(in title: String) -> Set<String> {
    guard title.utf8.count <= 200 else { return [] }
    let words = LabelText.words(title)
    var found = Set(words.compactMap { kinds[$0] })
    if found.isEmpty { return [] }
    for (word, next) in zip(words, words.dropFirst()) where word == "level" {
      if let level = Int(next), StatedNumbers.levels.contains(level) {
        found.insert("level \(level)")
      }
    }
    return found
  }

  /// Whether the name of a tab is that of a part of a qualification: `Year 2`, `Optional units`.
  func isPart(_ name: String) -> Bool {
    name.utf8.count <= 80 && LabelText.words(name).contains(where: parts.contains)
  }
}
