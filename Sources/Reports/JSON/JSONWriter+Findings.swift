import Recognition
import Rules
import Standards
import Workbooks

extension JSONWriter {
  /// One finding; `counterexample` is null until a structure says which units may be chosen.
  func finding(_ found: ReportedFinding) -> JSONValue {
    let finding = found.finding
    return .object([
      ("id", .string(found.id)),
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
      ("counterexample", .null),
    ])
  }
}
