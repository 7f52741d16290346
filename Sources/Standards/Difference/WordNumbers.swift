/// The words of statements as numbers, and which statements share how many of them.
///
/// Thousands of statements are compared with thousands of others: each is cut into words once, and
/// only those that have words in common are looked at.
struct WordNumbers {
  /// The words of each open statement of the old and of the new list, in order.
  private var oldWords: [Int: [Int]] = [:]
  private var newWords: [Int: [Int]] = [:]
  /// How many different words each has.
  private var oldCounts: [Int: Int] = [:]
  private var newCounts: [Int: Int] = [:]
  /// The statements of the new list with each word, by the word's number.
  private var statements: [[Int]] = []

  private typealias Item = StatementPairing.Item

  init(
    old: [StatementPairing.Item], new: [StatementPairing.Item], openOld: Set<Int>,
    openNew: Set<Int>
  ) {
    var numbers: [Substring: Int] = [:]
    for place in openNew.sorted() {
      newWords[place] = Self.words(of: new[place], &numbers)
      newCounts[place] = Set(newWords[place] ?? []).count
    }
    for place in openOld {
      oldWords[place] = Self.words(of: old[place], &numbers)
      oldCounts[place] = Set(oldWords[place] ?? []).count
    }
    statements = Array(repeating: [], count: numbers.count)
    for place in openNew.sorted() {
      for word in Set(newWords[place] ?? []) { statements[word].append(place) }
    }
  }

  private static func words(of item: Item, _ numbers: inout [Substring: Int]) -> [Int] {
    item.key.split(separator: " ").map { word in
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      return number
    }
  }

  /// How many different words the new statements share with an old one; those that share none are
  /// left out.
  func sharing(_ old: Int) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for word in Set(oldWords[old] ?? []) {
      for new in statements[word] { shared[new, default: 0] += 1 }
    }
    return shared
  }

  /// How many different words two statements have, each for itself.
  func differentWords(old: Int, new: Int) -> Int { (oldCounts[old] ?? 0) + (newCounts[new] ?? 0) }

  /// How much of the wording is shared: 0 nothing, 1 all of it.
  func similarity(old: Int, new: Int) -> Double {
    guard let left = oldWords[old], let right = newWords[new] else { return 0 }
    let total = left.count + right.count
    return total == 0
      ? 1 : Double(2 * WordAlignment(left, right).sharedCount) / Double(total)
  }
}
