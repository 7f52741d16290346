package import Checking
import Domain
import Recognition

/// Which findings of an earlier report are there again, each matched with one at most.
struct FindingMatch {
  /// The earlier findings that are not there again, in their order.
  let gone: [EarlierFinding]

  /// The identities of the findings that were there before.
  let known: Set<String>

  /// Matches findings, those that agree most closely first; of several alike, in their order.
  init(_ earlier: [EarlierFinding], _ findings: [ReportedFinding]) {
    var gone = Array(earlier.enumerated())
    var rest = findings
    var known: Set<String> = []
    for degree in FindingKey.degrees {
      var places: [FindingKey: [Int]] = [:]
      for (index, finding) in gone {
        if let key = degree(finding.subject) { places[key, default: []].append(index) }
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

/// A finding of an earlier report.
package struct EarlierFinding: Sendable, Hashable {
  /// The rule's code.
  package let rule: String
  /// The rule's name.
  package let name: String
  /// How much it weighed.
  package let severity: Severity
  /// What it was about.
  package let subject: FindingKey
  /// Where it was, in Excel's own notation, or the file.
  package let place: String
  /// The sentence.
  package let message: String
  /// Whether the user had decided that it need not be fixed.
  package let wasSuppressed: Bool

  init(_ record: BaselineRecord.Finding) {
    rule = record.rule
    name = record.name
    severity = record.severity
    subject = FindingKey(
      rule: record.rule, standard: record.standard, option: record.option, ksb: record.ksb,
      unit: record.unit, sheet: record.location.sheet, quoted: record.quoted)
    place = Self.place(record.location)
    message = record.message
    wasSuppressed = record.suppressed != nil
  }

  private static func place(_ location: BaselineRecord.Finding.Location) -> String {
    guard let sheet = location.sheet else { return location.file }
    let place = CellLocation(sheet: sheet).description
    return location.cell.map { "\(place)!\($0)" } ?? place
  }
}

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
