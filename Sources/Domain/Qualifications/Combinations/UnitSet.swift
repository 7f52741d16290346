/// A set of optional units, by their place among those of a pathway.
///
/// It has a fixed size and no storage of its own, because a search keeps and compares millions.
struct UnitSet: Hashable, Sendable {
  /// How many units a set can tell apart.
  static let capacity = 512

  private var words = SIMD8<UInt64>()

  /// The empty set.
  init() {}

  /// The set of some units.
  init(_ units: [Int]) { for unit in units { insert(unit) } }

  /// Whether a unit is in the set.
  func contains(_ unit: Int) -> Bool { words[unit >> 6] & (1 << UInt64(unit & 63)) != 0 }

  /// Adds a unit.
  mutating func insert(_ unit: Int) { words[unit >> 6] |= 1 << UInt64(unit & 63) }

  /// Adds the units of another set.
  mutating func formUnion(_ other: UnitSet) { words |= other.words }

  /// The units of both.
  func union(_ other: UnitSet) -> UnitSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// The set with one unit more.
  func with(_ unit: Int) -> UnitSet {
    var more = self
    more.insert(unit)
    return more
  }

  /// The units that are in this set and in the other one.
  func intersection(_ other: UnitSet) -> UnitSet {
    var common = self
    common.words &= other.words
    return common
  }

  /// The units of this set that are not in the other one.
  func subtracting(_ other: UnitSet) -> UnitSet {
    var rest = self
    rest.words &= ~other.words
    return rest
  }

  /// Whether the other set has all units of this one.
  func isSubset(of other: UnitSet) -> Bool { words & other.words == words }

  /// The first unit; nil when there is none.
  var first: Int? {
    for index in 0..<8 where words[index] != 0 {
      return index << 6 | words[index].trailingZeroBitCount
    }
    return nil
  }

  /// Whether there is no unit.
  var isEmpty: Bool { words == SIMD8() }

  /// How many units there are.
  var count: Int { (0..<8).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// The units in order.
  var elements: [Int] {
    var found: [Int] = []
    for index in 0..<8 {
      var word = words[index]
      while word != 0 {
        found.append(index << 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
    return found
  }

  /// Whether this one of two sets of one size comes first: the first unit that only one of them
  /// has is in this one.
  ///
  /// The order stays the same when both gain the same other units, so that parts of a choice can
  /// be chosen one by one.
  func precedes(_ other: UnitSet) -> Bool {
    for index in 0..<8 {
      let difference = words[index] ^ other.words[index]
      if difference == 0 { continue }
      let first: UInt64 = difference & (~difference &+ 1)
      return words[index] & first != 0
    }
    return false
  }
}
