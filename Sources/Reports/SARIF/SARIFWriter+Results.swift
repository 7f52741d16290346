import Checking
import Domain
import Recognition
import Workbooks

extension SARIFWriter {
  /// One finding.
  func result(
    _ found: ReportedFinding, ruleIndex: Int?, _ artifacts: SARIFArtifacts
  ) -> JSONValue {
    let finding = found.finding
    let optional: [(key: String, value: JSONValue)?] = [
      ruleIndex.map { ("ruleIndex", .integer($0)) },
      found.age.map { ("baselineState", .string($0 == .new ? "new" : "unchanged")) },
      finding.suppression.map { ("suppressions", .array([suppression($0)])) },
    ]
    return .object(
      [
        ("ruleId", .string(finding.rule)),
        ("level", .string(finding.severity.sarifLevel)),
        ("message", text("\(finding.message) \(finding.help)")),
        ("locations", .array([location(finding, artifacts)])),
        // Of the sheet, the KSB and the rule, so that it survives rows that are inserted.
        ("partialFingerprints", .object([("ksbcheck/v1", .string(found.id))])),
        ("properties", properties(finding)),
      ] + optional.compactMap { $0 })
  }

  private func location(_ finding: Finding, _ artifacts: SARIFArtifacts) -> JSONValue {
    let physical = JSONValue.object([("artifactLocation", artifacts.location(finding.file))])
    guard let location = finding.location else {
      return .object([("physicalLocation", physical)])
    }
    return .object([
      ("physicalLocation", physical),
      ("logicalLocations", .array([logical(location)])),
    ])
  }

  private func logical(_ location: CellLocation) -> JSONValue {
    .object([
      ("name", .string(location.cell?.description ?? location.sheet)),
      ("fullyQualifiedName", .string(location.description)),
      ("kind", .string(location.cell == nil ? "sheet" : "cell")),
    ])
  }

  private func suppression(_ suppression: Suppression) -> JSONValue {
    .object([
      ("kind", .string("external")),
      ("justification", .string(suppression.reason)),
    ])
  }

  private func properties(_ finding: Finding) -> JSONValue {
    .object([
      ("severity", .string(finding.severity.rawValue)),
      ("standard", JSONValue(finding.standard)),
      ("option", JSONValue(finding.option)),
      ("ksb", JSONValue(finding.ksb?.description)),
      ("unit", JSONValue(finding.unit)),
      ("quoted", JSONValue(finding.quoted)),
      ("group", JSONValue(finding.group)),
    ])
  }
}
