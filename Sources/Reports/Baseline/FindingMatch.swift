import Checking
import Domain
import Recognition

/// Which findings of an earlier report are there again, each matched with one at most.
struct FindingMatch {
  /// The earlier findings that are not there again, in their order.
  let gone: [ReportDocument.Finding]

  /// The identities of the findings that were there before.
  let known: Set<String>

  /// Matches findings, those that agree most closely first; of several alike, in their order.
  init(_ earlier: [ReportDocument.Finding], _ findings: [ReportedFinding]) {
    var gone = Array(earlier.enumerated())
    var rest = findings
    var known: Set<String> = []
    for degree in FindingKey.degrees {
      var places: [FindingKey: [Int]] = [:]
      for (index, finding) in gone {
        if let key = degree(FindingKey(finding)) { places[key, default: []].append(index) }
      }
      var matched: Set<Int> = []
      rest = rest.filter { found in
        guard let key = degree(FindingKey(found.finding)), let place = places[key]?.first
        else { return true }
        places[key]?.removeFirst()
        matched.insert(place)
        known.insert(found.id)
        return false
      }
      gone = gone.filter { !matched.contains($0.offset) }
    }
    self.gone = gone.map(\.element)
    self.known = known
  }
}

/// What a finding is about: by this, a finding is recognised in another report.
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

  init(_ finding: ReportDocument.Finding) {
    self.init(
      rule: finding.rule, standard: finding.standard, option: finding.option, ksb: finding.ksb,
      unit: finding.unit, sheet: finding.location.sheet, quoted: finding.quoted)
  }
}
