/// What is known of the qualification itself.
public struct Qualification: Sendable, Hashable {
  /// The title, if stated.
  public var title: String?
  /// The qualification number, such as `603/3646/8`, if stated.
  public var number: String?
  /// The level, if stated.
  public var level: Int?
  /// The credits that it takes, if stated.
  package var credits: Amount?
  /// The approvals cycle, such as `4` or `5.1`, if stated.
  public var cycle: String?

  /// What is stated of the application that stands in neither of its sheets.
  package var checklist = Checklist()

  /// Creates a qualification.
  public init(
    title: String? = nil, number: String? = nil, level: Int? = nil, cycle: String? = nil
  ) {
    self.title = title
    self.number = number
    self.level = level
    self.cycle = cycle
  }

  /// Creates a qualification with its credits.
  package init(
    title: String? = nil, number: String? = nil, level: Int? = nil, credits: Amount?,
    cycle: String? = nil
  ) {
    self.init(title: title, number: number, level: level, cycle: cycle)
    self.credits = credits
  }
}
