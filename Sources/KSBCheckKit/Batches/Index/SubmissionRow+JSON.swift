import Domain
import Reports

extension SubmissionRow {
  /// The row as the JSON index shows it.
  var json: JSONValue {
    .object([
      ("name", .string(name)),
      ("verdict", .string(verdict.rawValue)),
      ("headline", .string(headline)),
      ("complete", .boolean(isComplete)),
      ("suppressed", .integer(suppressed)),
      (
        "qualification",
        .object([
          ("title", JSONValue(title)), ("number", JSONValue(number)), ("level", JSONValue(level)),
        ])
      ),
      ("cycle", JSONValue(cycle)),
      ("mapping", .string(mapping)),
      ("structure", JSONValue(structure)),
      ("counts", counts.json),
      ("things", things.json),
      ("rules", .object(rules.map { ($0.code, .integer($0.count)) })),
      ("standards", .array(standards.map(\.json))),
    ])
  }
}

extension SubmissionRow.Standard {
  fileprivate var json: JSONValue {
    .object([
      ("reference", JSONValue(reference)),
      ("title", JSONValue(title)),
      ("version", JSONValue(version)),
      ("option", JSONValue(option)),
      ("ksbs", .object(ksbs.map { ($0.code.description, .string($0.state.rawValue)) })),
    ])
  }
}
