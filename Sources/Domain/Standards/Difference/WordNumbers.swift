/// The words of statements as numbers, and which statements share how many of them.
///
/// Thousands of statements are compared with thousands of others: each is cut into words once, and
/// only those that have words in common are looked at.
struct WordNumbers {
  /// The words of a statement in order, and the different ones among them.
  private struct Words {
    let numbers: [Int]
    let different: Set<Int>

    init(_ text: String, _ known: inout [Substring: Int]) {
      numbers = text.split(separator: " ").map { word in
        if let number = known[word] { return number }
        known[word] = known.count
        return known.count - 1
      }
      different = Set(numbers)
    }
  }

  /// The open statements of the old list, by their place in it.
  private var old: [Int: Words] = [:]
  /// The open statements of the new list in order, and their places in it.
  private var new: [Words] = []
  /// How many different words each of these has.
  private var sizes: [Int] = []
  private var places: [Int] = []
  private var indices: [Int: Int] = [:]
  /// The new statements that have each word, by the word's number.
  private var statements: [[Int]] = []

  init(
    old: [StatementPairing.Item], new: [StatementPairing.Item], openOld: [Int], openNew: [Int]
  ) {
    var known: [Substring: Int] = [:]
    places = openNew
    for (index, place) in places.enumerated() {
      self.new.append(Words(new[place].key, &known))
      indices[place] = index
    }
    for place in openOld { self.old[place] = Words(old[place].key, &known) }
    statements = Array(repeating: [], count: known.count)
    for (index, words) in self.new.enumerated() {
      sizes.append(words.different.count)
      for word in words.different { statements[word].append(index) }
    }
  }

  /// The new statements, in order, that share at least a part of their different words with an old
  /// one, and how much.
  ///
  /// Nearly all pairs of statements end here, so that nothing but numbers is looked at.
  func sharing(_ place: Int, atLeast least: Double) -> [(new: Int, share: Double)] {
    guard let words = old[place]?.different else { return [] }
    var counts = Array(repeating: 0, count: new.count)
    for word in words {
      for index in statements[word] { counts[index] += 1 }
    }
    var shared: [(new: Int, share: Double)] = []
    var index = 0
    while index < counts.count {
      let share = Double(2 * counts[index]) / Double(words.count + sizes[index])
      if share >= least { shared.append((places[index], share)) }
      index += 1
    }
    return shared
  }

  /// How many words are compared with words to learn how much of the wording is shared.
  func work(old left: Int, new right: Int) -> Int {
    let one = old[left]?.numbers.count ?? 0
    let other = words(ofNew: right)?.numbers.count ?? 0
    return min(one * other, WordAlignment.largestTable) + one + other
  }

  /// How much of the wording is shared: 0 nothing, 1 all of it.
  func similarity(old left: Int, new right: Int) -> Double {
    guard let one = old[left]?.numbers, let other = words(ofNew: right)?.numbers else { return 0 }
    let total = one.count + other.count
    return total == 0 ? 1 : Double(2 * WordAlignment(one, other).sharedCount) / Double(total)
  }

  private func words(ofNew place: Int) -> Words? { indices[place].map { new[$0] } }
}
