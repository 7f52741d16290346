import Checking
import Domain
import Reports

extension SubmissionRow {
  /// The row in the form of a JSON report, as far as an index needs it: ``StoredReport`` reads it.
  func stored(toolVersion: String, date: String) -> JSONValue {
    .object([
      ("formatVersion", .integer(Report.formatVersion)),
      ("tool", .object([("version", .string(toolVersion))])),
      ("date", .string(date)),
      ("verdict", .string(verdict.rawValue)),
      ("headline", .string(headline)),
      ("complete", .boolean(isComplete)),
      ("suppressed", .integer(suppressed)),
      ("submission", submission),
      ("standards", .array(standards.map(\.stored))),
      ("findings", .array(rules.flatMap(\.stored))),
      ("counts", counts.json),
      ("things", things.json),
    ])
  }

  private var submission: JSONValue {
    let file = { (name: String) in JSONValue.object([("file", .string(name))]) }
    return .object([
      ("name", .string(name)),
      (
        "qualification",
        .object([
          ("title", JSONValue(title)), ("number", JSONValue(number)), ("level", JSONValue(level)),
        ])
      ),
      ("cycle", JSONValue(cycle)),
      ("mapping", file(mapping)),
      ("structure", structure.map(file) ?? .null),
    ])
  }
}

extension SubmissionRow.Standard {
  fileprivate var stored: JSONValue {
    .object([
      ("reference", JSONValue(reference)), ("title", JSONValue(title)),
      ("version", JSONValue(version)), ("option", JSONValue(option)),
      (
        "ksbs",
        .array(
          ksbs.map { ksb in
            .object([
              ("code", .string(ksb.code.description)), ("statement", .string(ksb.statement)),
              ("coverage", .string(ksb.coverage.rawValue)),
              ("guarantee", .string(ksb.guarantee.rawValue)),
              ("holds", ksb.holds.map { .boolean($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}

extension FoundRule {
  fileprivate var stored: [JSONValue] {
    let one = JSONValue.object([
      ("rule", .string(code)), ("name", .string(name)), ("severity", .string(severity)),
    ])
    return Array(repeating: one, count: count)
  }
}
