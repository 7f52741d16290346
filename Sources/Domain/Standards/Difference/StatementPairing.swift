/// Which statements of one list are those of another list, reworded or not.
///
/// Equal statements belong together, those with the same code first; then those most alike. Where
/// too few words are shared, a statement was removed and another added.
struct StatementPairing {
  /// A statement and what it is called in its list.
  struct Item {
    /// The text, normalised.
    let key: String
    /// Its code or number.
    let code: String
    /// Statements that were reworded are looked for among those of one kind.
    let kind: KSBType?

    init(_ text: String, code: String, kind: KSBType? = nil) {
      key = StatementText.normalised(text)
      self.code = code
      self.kind = kind
    }
  }

  /// How much of the wording two statements share at least that have the same code.
  private static let leastSimilarityInPlace = 0.5
  /// The same for two that have not.
  private static let leastSimilarityElsewhere = 0.75
  /// How many words are compared with words among the statements of a kind, those that share most
  /// words first: no standard has so many statements that all are reworded.
  private static let mostWork = 8_000_000

  /// How many statements may be compared with one: no standard has so many of a kind.
  private static let mostCandidates = 200

  private let old: [Item]
  private let new: [Item]
  private var openOld: Set<Int>
  private var openNew: Set<Int>

  /// The place in the old list of each item of the new one that has a counterpart there.
  private(set) var counterparts: [Int: Int] = [:]

  init(_ old: [Item], _ new: [Item]) {
    self.old = old
    self.new = new
    openOld = Set(old.indices)
    openNew = Set(new.indices)
    pairEqual { $0.code == $1.code }
    pairEqual { $0.kind == $1.kind }
    pairEqual { _, _ in true }
    pairAlike()
  }

  private mutating func pair(_ left: Int, _ right: Int) {
    openOld.remove(left)
    openNew.remove(right)
    counterparts[right] = left
  }

  private mutating func pairEqual(where fits: (Item, Item) -> Bool) {
    var places = Dictionary(grouping: openOld.sorted()) { old[$0].key }
    for right in openNew.sorted() {
      let candidates = places[new[right].key] ?? []
      guard let left = candidates.first(where: { fits(old[$0], new[right]) }) else { continue }
      places[new[right].key] = candidates.filter { $0 != left }
      pair(left, right)
    }
  }

  private mutating func pairAlike() {
    let ranked = alike.sorted { one, other in
      if one.similarity != other.similarity { return one.similarity > other.similarity }
      if one.isInPlace != other.isInPlace { return one.isInPlace }
      return (one.left, one.right) < (other.left, other.right)
    }
    for match in ranked where openOld.contains(match.left) && openNew.contains(match.right) {
      pair(match.left, match.right)
    }
  }

  private struct Match {
    let left: Int
    let right: Int
    let similarity: Double
    let isInPlace: Bool
  }

  private var alike: [Match] {
    let kinds = Set(openOld.map { old[$0].kind }).intersection(openNew.map { new[$0].kind })
    return kinds.flatMap(alike(of:))
  }

  private func alike(of kind: KSBType?) -> [Match] {
    let lefts = openOld.filter { old[$0].kind == kind }.sorted()
    let rights = openNew.filter { new[$0].kind == kind }.sorted()
    let words = WordNumbers(old: old, new: new, openOld: lefts, openNew: rights)
    let candidates = lefts.flatMap { left in
      let found = words.sharing(left, atLeast: Self.leastShare(isInPlace: true)).compactMap {
        candidate(left, $0.new, share: $0.share)
      }
      guard found.count > Self.mostCandidates else { return found }
      return Array(found.sorted { $0.similarity > $1.similarity }.prefix(Self.mostCandidates))
    }
    var work = Self.mostWork
    return candidates.sorted { $0.similarity > $1.similarity }
      .prefix { match in
        work -= words.work(old: match.left, new: match.right)
        return work >= 0
      }
      .compactMap { compared($0, words) }
  }

  /// Two statements that may be alike: words that occur twice add a little to this quick measure.
  private func candidate(_ left: Int, _ right: Int, share: Double) -> Match? {
    let isInPlace = old[left].code == new[right].code
    guard share >= Self.leastShare(isInPlace: isInPlace) else { return nil }
    return Match(left: left, right: right, similarity: share, isInPlace: isInPlace)
  }

  private func compared(_ match: Match, _ words: WordNumbers) -> Match? {
    let similarity = words.similarity(old: match.left, new: match.right)
    guard similarity >= Self.least(match.isInPlace) else { return nil }
    return Match(
      left: match.left, right: match.right, similarity: similarity, isInPlace: match.isInPlace)
  }

  private static func least(_ isInPlace: Bool) -> Double {
    isInPlace ? leastSimilarityInPlace : leastSimilarityElsewhere
  }

  private static func leastShare(isInPlace: Bool) -> Double { least(isInPlace) - 0.2 }
}
