import Domain

/// The title of a standard as a sheet gives it.
struct StandardTitle {
  private let words: Set<String>

  init(_ text: String) {
    words = Self.words(text)
  }

  /// Whether it can be one of some titles: shorter or longer, slips of the pen allowed for.
  func canBe(oneOf titles: [String]) -> Bool {
    titles.contains { title in
      let theirs = Self.words(title)
      return Self.areFound(words, in: theirs) || Self.areFound(theirs, in: words)
    }
  }

  private static func areFound(_ words: Set<String>, in others: Set<String>) -> Bool {
    let nearest = Nearest(among: Array(others))
    return words.allSatisfy { others.contains($0) || nearest.word(to: $0) != nil }
  }

  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words).subtracting(["the", "and", "of", "a", "an", "in", "for"])
  }
}
