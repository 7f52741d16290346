/// The code of a KSB, such as `K1`, or of a part of one, such as `K4.2` or `K1a`.
public struct KSBCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Knowledge, skill or behaviour.
  public var type: KSBType

  /// The number, counted from 1.
  public var number: Int

  /// What follows the number in the code of a part, such as `.2` or `a`.
  ///
  /// Empty for a whole KSB.
  public var part: String

  /// Creates a code.
  public init(_ type: KSBType, _ number: Int, part: String = "") {
    self.type = type
    self.number = number
    self.part = part
  }

  /// The whole KSB that this code is, or is a part of.
  public var whole: KSBCode { KSBCode(type, number) }

  /// The code as standards print it, such as `K4`.
  public var description: String { "\(type.letter)\(number)\(part)" }

  /// Orders codes as standards list them.
  public static func < (left: Self, right: Self) -> Bool {
    (left.type, left.number, left.part) < (right.type, right.number, right.part)
  }
}
