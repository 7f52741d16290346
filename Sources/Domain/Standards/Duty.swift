/// A duty of the occupation, and the KSBs that it calls for.
package struct Duty: Sendable, Hashable {
  /// The position in the standard, counted from 1.
  package var number: Int

  /// What a person in the occupation does.
  package var detail: String

  /// Whether every option shares the duty.
  package var isCore: Bool

  /// The positional codes of the KSBs that the duty calls for, in the standard's order.
  package var ksbs: [KSBCode]

  /// The titles of the options that the duty belongs to; empty for a core duty.
  package var options: [String]

  /// Creates a duty.
  package init(
    number: Int, detail: String, isCore: Bool, ksbs: [KSBCode], options: [String] = []
  ) {
    self.number = number
    self.detail = detail
    self.isCore = isCore
    self.ksbs = ksbs
    self.options = options
  }
}
