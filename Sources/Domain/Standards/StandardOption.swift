/// One option of a core-and-options standard, such as `Cyber Risk Analyst`.
package struct StandardOption: Sendable, Hashable {
  /// The option's title.
  package var title: String

  /// The positional codes of the KSBs that the core and this option call for, keeping the whole
  /// standard's numbering; nil when the record does not say.
  package var ksbs: [KSBCode]?

  /// The option's own reference as an occupation, such as `OCC1021A`, if the record gives one.
  package var occupationCode: String?

  /// Creates an option.
  package init(title: String, ksbs: [KSBCode]?) {
    self.title = title
    self.ksbs = ksbs
  }
}
