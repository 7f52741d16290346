/// What is known of the qualification itself.
package struct Qualification: Sendable, Hashable {
  /// The title, if stated.
  package var title: String?
  /// The qualification number, such as `603/3646/8`, if stated.
  package var number: String?
  /// The level, if stated.
  package var level: Int?
  /// The credits that it takes, if stated.
  package var credits: Amount?
  /// The approvals cycle, such as `4` or `5.1`, if stated.
  package var cycle: String?

  /// What is stated of the application that stands in neither of its sheets.
  package var checklist = Checklist()

  /// Creates a qualification.
  package init(
    title: String? = nil, number: String? = nil, level: Int? = nil, credits: Amount? = nil,
    cycle: String? = nil
  ) {
    self.title = title
    self.number = number
    self.level = level
    self.credits = credits
    self.cycle = cycle
  }
}
