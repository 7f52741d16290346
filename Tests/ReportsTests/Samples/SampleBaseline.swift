import Foundation
import Reports

/// An earlier report of the sample workbook: two rows higher up, made by an older program.
enum SampleBaseline {
  /// The report; nil when it cannot be read, which the golden files would show.
  static let report = try? Baseline(json: Array(json.utf8), file: "old & older.json")

  /// The JSON of the report, with what it says of its format and its program.
  static func json(format: Int = 1, findings: String = findings) -> String {
    """
    {
      "formatVersion": \(format), "tool": { "name": "ksbcheck", "version": "0.0.9" },
      "date": "2025-12-01", "verdict": "not-ready", "headline": "Not ready to submit.",
      "submission": {
        "qualification": { "title": "Diploma in <Other> Practice" },
        "mapping": { "file": "mapping.xlsx" }
      },
      "standards": [{ "reference": "ST9001", "version": "1.0", "option": null, "ksbs": [] }],
      "counts": { "must-fix": 4, "should-fix": 0, "note": 0 },
      "findings": [\(findings)],
      "skippedRules": [{ "rule": "C105", "reason": "there is no such column" }],
      "receipt": { "inputs": [
        { "role": "mapping", "file": "mapping.xlsx", "sha256": "\(digest("aa"))" },
        { "role": "structure", "file": "structure.xlsx", "sha256": "\(digest("bb"))" },
        { "role": "standard", "file": "standard.json", "sha256": "\(digest("cc"))" },
        { "role": "of a later program", "file": "x.bin", "sha256": null }
      ] }
    }
    """
  }

  /// A digest of one pair of digits.
  static func digest(_ pair: String) -> String { String(repeating: pair, count: 32) }

  /// What was found then: two that remain, one that is fixed, one of a rule that does not run now.
  static let findings = [
    finding("C101", ksb: "K5", cell: "D8", quoted: "None", "K5 is not covered."),
    finding("M111", ksb: nil, cell: "B24", quoted: "=cmd|'/c calc'!A1", "A code is unreadable."),
    finding("C101", ksb: "K3", cell: "D6", quoted: "No", "K3 <b>is</b> not covered."),
    finding("M110", ksb: nil, cell: "B20", quoted: nil, "K7 is missing between K6 and K8."),
  ].joined(separator: ",")

  private static let json = json()

  /// One finding.
  static func finding(
    _ rule: String, ksb: String?, sheet: String = SampleClaims.sheet, cell: String,
    quoted: String?, _ message: String
  ) -> String {
    func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
    return """
      { "rule": "\(rule)", "name": "name-of-rule", "severity": "must-fix",
        "standard": \(ksb == nil ? "null" : "\"ST9001\""), "option": null, "ksb": \(text(ksb)),
        "unit": null,
        "location": { "file": "mapping.xlsx", "sheet": "\(sheet)", "cell": "\(cell)" },
        "quoted": \(text(quoted)), "message": "\(message)", "suppressed": null }
      """
  }
}
