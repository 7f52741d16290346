package import Domain

/// The user's decision that findings need not be fixed, and who took it.
package struct Suppression: Sendable, Hashable {
  /// The rule's code.
  package var rule: String
  /// The KSB that it is about; nil for any.
  package var ksb: KSBCode?
  /// The standard that it is about; nil for any.
  package var standard: String?
  /// The unit that it is about; nil for any.
  package var unit: String?
  /// Why.
  package var reason: String
  /// Who decided; nil when not said.
  package var by: String?
  /// The day of the decision, as `yyyy-MM-dd`; nil when not said.
  package var date: String?
  /// The last day on which it holds, as `yyyy-MM-dd`; nil for no end.
  package var until: String?
  /// Where it is written, such as `ksbcheck.yml, line 14`.
  package var source: String
  /// The name of the file that it is written in; nil when it is written in none.
  package var file: String?

  /// Creates a suppression.
  package init(
    rule: String, ksb: KSBCode? = nil, standard: String? = nil, unit: String? = nil,
    reason: String, by: String? = nil, date: String? = nil, until: String? = nil, source: String,
    file: String? = nil
  ) {
    self.rule = rule
    self.ksb = ksb
    self.standard = standard
    self.unit = unit
    self.reason = reason
    self.by = by
    self.date = date
    self.until = until
    self.source = source
    self.file = file
  }
}

extension Suppression {
  /// What it is about: `C101 for B3 of ST9001`.
  var subject: String {
    let about = [ksb?.description, unit.map { "unit \(Wording.quoted($0))" }].compactMap { $0 }
    let subject = about.isEmpty ? rule : "\(rule) for \(Wording.list(about))"
    return standard.map { "\(subject) of \($0)" } ?? subject
  }
}
