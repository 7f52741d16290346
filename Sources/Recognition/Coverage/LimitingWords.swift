/// Tells whether an explanation takes back, or may take back, the “full” that it follows.
struct LimitingWords: Sendable {
  private let words: Set<String>
  private let phrases: [String]
  private let stems: [String]

  init(_ elaboration: Vocabulary.Elaboration) {
    words = Set(elaboration.limiting.filter { !$0.contains(" ") })
    phrases = elaboration.limiting.filter { $0.contains(" ") }.map { " \($0) " }
    stems = elaboration.limitingStems
  }

  /// Whether any of the words, in this order, may limit what stands before them.
  func limit(_ rest: [String]) -> Bool {
    if rest.contains(where: limits) { return true }
    let text = " \(rest.joined(separator: " ")) "
    return phrases.contains { text.contains($0) }
  }

  private func limits(_ word: String) -> Bool {
    words.contains(word) || stems.contains { word.hasPrefix($0) } || word.hasSuffix("n't")
      || isShare(word)
  }

  /// A share other than the whole: `80%`, `½`.
  private func isShare(_ word: String) -> Bool {
    word.hasSuffix("%") && word != "100%" || word.contains { "¼½¾⅓⅔⅛".contains($0) }
  }
}
