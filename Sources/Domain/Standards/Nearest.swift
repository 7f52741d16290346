/// The nearest of some known words to one that was mistyped or cut short.
package struct Nearest: Sendable {
  /// Words are compared by their first characters alone, which bounds the cost.
  private static let longestWord = 80

  private let candidates: [String]

  /// Creates a search among known words, in the order in which ties are decided.
  package init(among candidates: [String]) {
    self.candidates = candidates
  }

  /// The known word nearest to `word`, whatever the case; nil when none is near.
  ///
  /// An equal word comes first, then the only one that starts with or contains what was written,
  /// then the one with the fewest wrong, missing, extra or swapped letters, at most one in three.
  package func word(to word: String) -> String? {
    let wanted = Self.letters(of: word)
    guard !wanted.isEmpty else { return nil }
    let known = candidates.map { (word: $0, letters: Self.letters(of: $0)) }
    if let equal = known.first(where: { $0.letters == wanted }) { return equal.word }
    if wanted.count >= 3 {
      let longer = known.filter { Self.contains($0.letters, wanted) }
      if let only = longer.first, longer.count == 1 { return only.word }
    }
    return Self.nearest(to: wanted, among: known)
  }

  private static func nearest(
    to wanted: [Character], among known: [(word: String, letters: [Character])]
  ) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = editDistance(wanted, candidate.letters)
      let limit = max(1, max(wanted.count, candidate.letters.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate.word, distance)
      }
    }
    return best?.word
  }

  private static func letters(of word: String) -> [Character] {
    Array(StatementText.folded(word).lowercased().prefix(longestWord))
  }

  private static func contains(_ letters: [Character], _ part: [Character]) -> Bool {
    guard part.count <= letters.count else { return false }
    return (0...(letters.count - part.count)).contains { letters[$0...].starts(with: part) }
  }

  /// Edits that turn one word into the other, where a swap of neighbours is one edit
  /// (optimal string alignment).
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let change = last[j] + (left[i] == right[j] ? 0 : 1)
        var edits = min(change, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          edits = min(edits, before[j - 1] + 1)
        }
        row.append(edits)
      }
      (before, last) = (last, row)
    }
    return last.last ?? 0
  }
}
