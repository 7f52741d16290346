/// A part of a batch, for one of several machines: `2/5` is the second of five.
///
/// Parts are runs of neighbours, so that their reports one after the other are in input order.
package struct Shard: Sendable, Hashable {
  /// Which part, counted from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// Reads `I/N`; nil unless both are whole numbers and I is from 1 to N.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]),
      number >= 1, number <= count, count <= 1_000_000
    else { return nil }
    self.number = number
    self.count = count
  }

  /// The places of this part among `total` submissions.
  package func places(of total: Int) -> Range<Int> {
    let (size, rest) = (total / count, total % count)
    let start = size * (number - 1) + min(rest, number - 1)
    return start..<(start + size + (number <= rest ? 1 : 0))
  }

  /// The part in words of a file's name: `shard-2-of-5`.
  package var name: String { "shard-\(number)-of-\(count)" }
}
