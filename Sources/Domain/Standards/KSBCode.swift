/// The code of a KSB, such as `K1`, or of a part of one, such as `K4.2` or `K1a`.
package struct KSBCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Knowledge, skill or behaviour.
  package var type: KSBType

  /// The number, counted from 1.
  package var number: Int

  /// What follows the number in the code of a part, such as `.2` or `a`.
  ///
  /// Empty for a whole KSB.
  package var part: String

  /// Creates a code.
  package init(_ type: KSBType, _ number: Int, part: String = "") {
    self.type = type
    self.number = number
    self.part = part
  }

  /// The whole KSB that this code is, or is a part of.
  package var whole: KSBCode { KSBCode(type, number) }

  /// The code as standards print it, such as `K4`.
  package var description: String { "\(type.letter)\(number)\(part)" }

  /// Orders codes as standards list them.
  package static func < (left: Self, right: Self) -> Bool {
    (left.type, left.number, left.part) < (right.type, right.number, right.part)
  }
}
