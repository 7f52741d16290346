/// Puts right a slip of the pen in a word of a header: `Covrage`, `Assesment`.
struct HeaderSpelling: Sendable {
  /// In shorter words a slip makes another word: `Unix` is no unit.
  private static let shortestWord = 6
  private static let longestWord = 24

  private let known: Set<String>
  private let long: [[Character]]

  init(words: [String]) {
    known = Set(words)
    long = known.filter { $0.count >= Self.shortestWord }.sorted().map(Array.init)
  }

  /// The only known word that is one wrong, missing, extra or swapped letter away, or the word.
  func corrected(_ word: String) -> String {
    let letters = Array(word.prefix(Self.longestWord + 1))
    guard (Self.shortestWord...Self.longestWord).contains(letters.count), !known.contains(word)
    else { return word }
    let near = long.filter { Self.isOneSlip(letters, $0) }
    guard let only = near.first, near.count == 1 else { return word }
    return String(only)
  }

  private static func isOneSlip(_ written: [Character], _ meant: [Character]) -> Bool {
    guard abs(written.count - meant.count) <= 1 else { return false }
    let head = zip(written, meant).prefix { $0 == $1 }.count
    let left = written.dropFirst(head)
    let right = meant.dropFirst(head)
    let isSwap =
      left.count >= 2 && right.count >= 2
      && left.prefix(2).elementsEqual(right.prefix(2).reversed())
    return left.dropFirst() == right.dropFirst() || left == right.dropFirst()
      || left.dropFirst() == right || isSwap && left.dropFirst(2) == right.dropFirst(2)
  }
}
