/// The names of units as a tree of words, so that a text is searched in one pass.
struct NameTree: Sendable {
  struct Found {
    var length: Int
    var places: [Int]
    var isCode: Bool
    /// The unit, where the name is one's alone.
    var place: Int? { places.count == 1 ? places.first : nil }
  }

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var codes: [Int] = []
    var titles: [Int] = []
  }

  private var nodes = [Node()]

  mutating func add(_ words: ArraySlice<String>, _ place: Int, isCode: Bool) {
    guard !words.isEmpty else { return }
    var node = 0
    for word in words {
      if let next = nodes[node].next[word] {
        node = next
        continue
      }
      nodes.append(Node())
      nodes[node].next[word] = nodes.count - 1
      node = nodes.count - 1
    }
    if isCode {
      if !nodes[node].codes.contains(place) { nodes[node].codes.append(place) }
    } else if !nodes[node].titles.contains(place) {
      nodes[node].titles.append(place)
    }
  }

  /// The unit that has a code alone.
  func code(_ words: [String]) -> Int? {
    var node = 0
    for word in words {
      guard let next = nodes[node].next[word] else { return nil }
      node = next
    }
    return nodes[node].codes.count == 1 ? nodes[node].codes.first : nil
  }

  /// The names that start at a token, the longest first; a code before a title of as many words.
  func found(at index: Int, _ tokens: [UnitToken]) -> [Found] {
    var found: [Found] = []
    var node = 0
    var end = index
    while end < tokens.count, let next = nodes[node].next[tokens[end].word] {
      node = next
      end += 1
      if !nodes[node].titles.isEmpty {
        found.append(Found(length: end - index, places: nodes[node].titles, isCode: false))
      }
      if !nodes[node].codes.isEmpty {
        found.append(Found(length: end - index, places: nodes[node].codes, isCode: true))
      }
    }
    return found.reversed()
  }
}
