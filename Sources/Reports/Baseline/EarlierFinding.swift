package import Checking
import Recognition

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
