/// All values that several tallies can have together, numbered.
struct TallyGrid: Sendable {
  let tallies: [Tally]
  /// How many numbers there are; nil when there are too many to count with.
  let count: Int?
  private let strides: [Int]
  /// The value of every tally for every number, a tally after the other; empty where that is too
  /// much to keep, and each is worked out when it is asked for.
  private let digits: [Int32]

  /// So many values are told apart at most; beyond, the question is given up.
  private static let largest = 1 << 20

  init(_ tallies: [Tally]) {
    self.tallies = tallies
    var strides: [Int] = []
    var product = 1
    for tally in tallies {
      strides.append(product)
      let (next, overflow) = product.multipliedReportingOverflow(by: tally.size)
      product = overflow ? .max : next
      if product > Self.largest { break }
    }
    self.strides = strides
    count = product > Self.largest ? nil : product
    digits = Self.digits(tallies, strides, product)
  }

  /// So many values are kept at most.
  private static let mostDigits = 1 << 16

  private static func digits(_ tallies: [Tally], _ strides: [Int], _ count: Int) -> [Int32] {
    guard tallies.count <= mostDigits, count <= mostDigits / max(tallies.count, 1) else {
      return []
    }
    return tallies.indices.flatMap { index in
      (0..<count).map { Int32($0 / strides[index] % tallies[index].size) }
    }
  }

  /// The number after a unit is chosen; nil when a sum becomes too large.
  func adding(_ unit: Int, to number: Int) -> Int? {
    adding(to: number) { tallies[$0].contributions[unit] }
  }

  /// The number of two sums together; nil when one becomes too large.
  func sum(_ left: Int, _ right: Int) -> Int? {
    adding(to: left) { digit($0, of: right) }
  }

  /// Whether every lower bound is met.
  func isEnough(_ number: Int) -> Bool {
    tallies.indices.allSatisfy { digit($0, of: number) >= tallies[$0].least }
  }

  /// Whether some units keep to every bound.
  func isMet(by units: [Int]) -> Bool {
    var number = 0
    for unit in units {
      guard let next = adding(unit, to: number) else { return false }
      number = next
    }
    return isEnough(number)
  }

  /// The number with one tally's value one less, where only a lower bound counts, so that more is as
  /// good; nil when there is none.
  func lower(_ index: Int, than number: Int) -> Int? {
    tallies[index].isOpen && digit(index, of: number) > 0 ? number - strides[index] : nil
  }

  private func adding(to number: Int, _ addend: (Int) -> Int) -> Int? {
    var result = number
    for index in tallies.indices {
      let old = digit(index, of: number)
      guard let new = tallies[index].adding(addend(index), to: old) else { return nil }
      result += (new - old) * strides[index]
    }
    return result
  }

  private func digit(_ index: Int, of number: Int) -> Int {
    if let count, !digits.isEmpty { return Int(digits[index * count + number]) }
    return number / strides[index] % tallies[index].size
  }
}
