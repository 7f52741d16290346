import Checking
import Domain
import Recognition
import Workbooks

extension JSONWriter {
  /// One finding.
  func finding(_ found: ReportedFinding) -> JSONValue {
    let finding = found.finding
    // A finding that stands alone has no group.
    let group = finding.group.map { [(key: "group", value: JSONValue.string($0))] } ?? []
    return .object(
      [("id", .string(found.id))] + group + [
        ("rule", .string(finding.rule)),
        ("name", .string(finding.name)),
        ("severity", .string(finding.severity.rawValue)),
        ("standard", JSONValue(finding.standard)),
        ("ksb", JSONValue(finding.ksb?.description)),
        ("unit", JSONValue(finding.unit)),
        (
          "location",
          .object([
            ("file", .string(finding.file)),
            ("sheet", JSONValue(finding.location?.sheet)),
            ("cell", JSONValue(finding.location?.cell?.description)),
          ])
        ),
        ("quoted", JSONValue(finding.quoted)),
        ("message", .string(finding.message)),
        ("help", .string(finding.help)),
        ("counterexample", finding.counterexample.map(counterexample) ?? .null),
        ("option", JSONValue(finding.option)),
        ("suppressed", finding.suppression.map(suppression) ?? .null),
      ])
  }

  /// A valid combination of units that misses a KSB.
  func counterexample(_ choice: Counterexample) -> JSONValue {
    let failed: [(key: String, value: JSONValue)] =
      choice.failed.isEmpty ? [] : [("failed", JSONValue(choice.failed))]
    return .object(
      [("pathway", JSONValue(choice.pathway)), ("units", JSONValue(choice.units))] + failed)
  }

  private func suppression(_ suppression: Suppression) -> JSONValue {
    .object([
      ("reason", .string(suppression.reason)),
      ("by", JSONValue(suppression.by)),
      ("date", JSONValue(suppression.date)),
      ("until", JSONValue(suppression.until)),
    ])
  }
}
