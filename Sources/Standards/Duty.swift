/// A duty of the occupation, and the KSBs that it calls for.
public struct Duty: Sendable, Hashable {
  /// The position in the standard, counted from 1.
  public var number: Int

  /// What a person in the occupation does.
  public var detail: String

  /// Whether every option shares the duty.
  public var isCore: Bool

  /// The positional codes of the KSBs that the duty calls for, in the standard's order.
  public var ksbs: [KSBCode]

  /// The titles of the options that the duty belongs to; empty for a core duty.
  public var options: [String]

  /// Creates a duty.
  public init(
    number: Int, detail: String, isCore: Bool, ksbs: [KSBCode], options: [String] = []
  ) {
    self.number = number
    self.detail = detail
    self.isCore = isCore
    self.ksbs = ksbs
    self.options = options
  }
}
