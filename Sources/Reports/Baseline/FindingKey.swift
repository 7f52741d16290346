import Checking
import Domain
import Recognition

/// What a finding is about: by this, a finding is known again in another report.
///
/// The row is not part of it, so that it survives rows that are inserted.
package struct FindingKey: Sendable, Hashable {
  var rule: String
  var standard: String?
  var option: String?
  var ksb: String?
  var unit: String?
  var sheet: String?
  var quoted: String?

  /// How closely two subjects must agree, the closest first: in everything; but for the cell's
  /// text, which may have changed; but for the sheet too, which may have been renamed.
  static let degrees: [@Sendable (FindingKey) -> FindingKey?] = [
    { $0 },
    { $0.isNamed ? $0.without(\.quoted) : nil },
    { $0.isNamed ? $0.without(\.quoted).without(\.sheet) : nil },
  ]

  /// Whether it is known without the text of its cell: by its KSB or unit, or as the one of its
  /// rule that quotes nothing.
  private var isNamed: Bool { ksb != nil || unit != nil || quoted == nil }

  private func without(_ part: WritableKeyPath<Self, String?>) -> FindingKey {
    var other = self
    other[keyPath: part] = nil
    return other
  }
}

extension FindingKey {
  init(_ finding: Finding) {
    self.init(
      rule: finding.rule, standard: finding.standard, option: finding.option,
      ksb: finding.ksb?.description, unit: finding.unit, sheet: finding.location?.sheet,
      quoted: finding.quoted)
  }
}
