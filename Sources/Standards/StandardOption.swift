/// One option of a core-and-options standard, such as `Cyber Risk Analyst`.
public struct StandardOption: Sendable, Hashable {
  /// The option's title.
  public var title: String

  /// The positional codes of the KSBs that the core and this option call for, keeping the whole
  /// standard's numbering; nil when the record does not say.
  public var ksbs: [KSBCode]?

  /// The option's own reference as an occupation, such as `OCC1021A`, if the record gives one.
  package var occupationCode: String?

  /// Creates an option.
  public init(title: String, ksbs: [KSBCode]?) {
    self.title = title
    self.ksbs = ksbs
  }
}
