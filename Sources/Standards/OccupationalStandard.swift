/// An occupational standard: the KSBs that a qualification must cover, by duty and option.
public struct OccupationalStandard: Sendable, Hashable {
  /// The reference, such as `ST0827`.
  public var reference: String

  /// What the record says that the same occupation is also called: its `OCC0827` beside an
  /// `ST0827`, or the other way round.
  package var otherReferences: [String] = []

  /// The title of the occupation.
  public var title: String

  /// The version, such as `1.1`, if the record gives one.
  public var version: String?

  /// The level of the occupation, if the record gives one.
  public var level: Int?

  /// The route, such as `Digital`.
  public var route: String?

  /// The status as published, such as `Approved for delivery`.
  public var status: String?

  /// The body that regulates the occupation by statute, if there is one.
  public var regulatedBody: String?

  /// Whether applicants must name an option.
  public var isCoreAndOptions: Bool

  /// The options, in the standard's order.
  public var options: [StandardOption]

  /// The duties, in the standard's order.
  public var duties: [Duty]

  /// The KSBs in the standard's order, with positional codes: `K1` is the first of the knowledges.
  public var ksbs: [KSB]

  /// Creates a standard.
  public init(
    reference: String, title: String, version: String? = nil, level: Int? = nil,
    route: String? = nil, status: String? = nil, regulatedBody: String? = nil,
    isCoreAndOptions: Bool = false, options: [StandardOption] = [], duties: [Duty] = [],
    ksbs: [KSB]
  ) {
    self.reference = reference
    self.title = title
    self.version = version
    self.level = level
    self.route = route
    self.status = status
    self.regulatedBody = regulatedBody
    self.isCoreAndOptions = isCoreAndOptions
    self.options = options
    self.duties = duties
    self.ksbs = ksbs
  }
}
