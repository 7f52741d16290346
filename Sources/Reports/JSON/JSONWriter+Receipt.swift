import Checking
import Recognition

extension JSONWriter {
  /// What the report was made of.
  func receipt(_ report: Report) -> JSONValue {
    let inputs = report.receipt.inputs.map { input in
      JSONValue.object([
        ("role", .string(input.role.rawValue)),
        ("file", .string(input.file.name)),
        ("sha256", JSONValue(input.file.sha256)),
      ])
    }
    let standards = report.standards.map { standard in
      JSONValue.object([
        ("reference", JSONValue(standard.reference)),
        ("version", JSONValue(standard.version)),
        ("option", JSONValue(standard.option)),
      ])
    }
    return .object([
      ("inputs", .array(inputs)),
      ("standards", .array(standards)),
      ("ruleSet", .string(report.toolVersion)),
      ("options", JSONValue(report.options)),
    ])
  }

  /// What the user says of the sheets; nothing when nothing is said.
  func told(_ told: ToldByUser) -> [(key: String, value: JSONValue)] {
    guard told != ToldByUser() else { return [] }
    let words = told.words.map { word in
      JSONValue.object([
        ("word", .string(word.word)),
        ("coverage", .string(word.reading.wordOfLayoutFile)),
        ("source", .string(word.source)),
      ])
    }
    return [
      (
        "told",
        .object([("words", .array(words)), ("layouts", JSONValue(told.layouts))])
      )
    ]
  }

  /// What has changed since an earlier report.
  func comparison(_ comparison: Comparison) -> JSONValue {
    .object([
      ("file", .string(comparison.file)),
      ("date", .string(comparison.date)),
      ("toolVersion", .string(comparison.toolVersion)),
      ("caveats", JSONValue(comparison.caveats)),
      ("new", JSONValue(comparison.new)),
      ("remaining", JSONValue(comparison.remaining)),
      ("fixed", .array(comparison.fixed.map(earlier))),
      ("unknown", .array(comparison.unknown.map(earlier))),
    ])
  }

  private func earlier(_ finding: EarlierFinding) -> JSONValue {
    .object([
      ("rule", .string(finding.rule)),
      ("name", .string(finding.name)),
      ("severity", .string(finding.severity.rawValue)),
      ("standard", JSONValue(finding.subject.standard)),
      ("option", JSONValue(finding.subject.option)),
      ("ksb", JSONValue(finding.subject.ksb)),
      ("unit", JSONValue(finding.subject.unit)),
      ("place", .string(finding.place)),
      ("message", .string(finding.message)),
    ])
  }
}
