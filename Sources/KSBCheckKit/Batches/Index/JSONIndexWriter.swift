import Domain
import Files
import Reports

/// The index for programs: see `docs/index.schema.json`.
final class JSONIndexWriter: IndexWriter {
  private let file: OutputFile
  private var isFirst = true

  init(_ place: IndexPlace, _ summary: BatchSummary) throws(OutputProblem) {
    file = try OutputFile(at: place.path(".json"))
    let tool = JSONValue.object([
      ("name", .string("ksbcheck")), ("version", .string(summary.toolVersion)),
    ])
    try file.write("{\n  \"indexVersion\": 1,\n  \"tool\": \(tool.text(atDepth: 1)),\n")
    try file.write("  \"date\": \(JSONValue.string(summary.date).line),\n  \"submissions\": [")
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    try file.write(isFirst ? "\n    " : ",\n    ")
    isFirst = false
    try file.write(row.json.line)
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    try file.write(isFirst ? "]" : "\n  ]")
    let rest: [(String, JSONValue)] = [
      ("shard", JSONValue(summary.shard.map { "\($0.number)/\($0.count)" })),
      ("planned", .integer(summary.planned)),
      ("interrupted", .boolean(summary.isInterrupted)),
      (
        "verdicts",
        .object(Verdict.worstFirst.map { ($0.rawValue, .integer(summary.count($0))) })
      ),
      ("gaps", .array(summary.tally.commonestGaps.map(\.json))),
      ("rules", .array(summary.tally.commonestRules.map(\.json))),
      ("ownLists", .integer(summary.tally.ownLists)),
    ]
    for (key, value) in rest {
      try file.write(",\n  \"\(key)\": \(value.text(atDepth: 1))")
    }
    try file.write("\n}\n")
    try file.finish()
  }
}

extension GapTally.KSBTally {
  fileprivate var json: JSONValue {
    .object(
      [
        ("standard", .string(standard.reference)), ("version", JSONValue(standard.version)),
        ("ksb", .string(code.description)), ("statement", .string(statement)),
        ("submissions", .integer(total)), ("gaps", .integer(gaps)),
      ] + CoverageState.allCases.map { ($0.rawValue, .integer(states[$0, default: 0])) })
  }
}

extension GapTally.RuleTally {
  fileprivate var json: JSONValue {
    .object([
      ("rule", .string(code)), ("name", .string(name)), ("severity", .string(severity)),
      ("submissions", .integer(submissions)), ("findings", .integer(findings)),
    ])
  }
}

extension SubmissionRow {
  /// The row as the JSON index shows it.
  var json: JSONValue {
    .object([
      ("name", .string(name)),
      ("verdict", .string(verdict.rawValue)),
      ("headline", .string(headline)),
      ("complete", .boolean(isComplete)),
      ("suppressed", .integer(suppressed)),
      ("qualification", qualification),
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
