/// An occupational standard: the KSBs that a qualification must cover, by duty and option.
package struct OccupationalStandard: Sendable, Hashable {
  /// The reference, such as `ST0827`.
  package var reference: String

  /// What the record says that the same occupation is also called: its `OCC0827` beside an
  /// `ST0827`, or the other way round.
  package var otherReferences: [String] = []

  /// The title of the occupation.
  package var title: String

  /// The version, such as `1.1`, if the record gives one.
  package var version: String?

  /// The level of the occupation, if the record gives one.
  package var level: Int?

  /// The route, such as `Digital`.
  package var route: String?

  /// The status as published, such as `Approved for delivery`.
  package var status: String?

  /// The body that regulates the occupation by statute, if there is one.
  package var regulatedBody: String?

  /// Whether applicants must name an option.
  package var isCoreAndOptions: Bool

  /// The options, in the standard's order.
  package var options: [StandardOption]

  /// The duties, in the standard's order.
  package var duties: [Duty]

  /// The KSBs in the standard's order, with positional codes: `K1` is the first of the knowledges.
  package var ksbs: [KSB]

  /// Creates a standard.
  package init(
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
