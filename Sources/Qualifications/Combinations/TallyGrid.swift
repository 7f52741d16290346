/// All values that several tallies can have together, numbered.
struct TallyGrid: Sendable {
  let tallies: [Tally]
  /// How many numbers there are; nil when there are too many to count with.
  let count: Int?
  private let strides: [Int]

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

  /// Whether whatever completes one number completes the other as well: where only a lower bound
  /// counts, more is as good.
  func isAsGood(_ number: Int, as other: Int) -> Bool {
    tallies.indices.allSatisfy { index in
      let (own, others) = (digit(index, of: number), digit(index, of: other))
      return tallies[index].isOpen ? own >= others : own == others
    }
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
    number / strides[index] % tallies[index].size
  }
}
