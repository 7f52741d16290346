import Foundation

import TestSupport
import Testing

@testable import Reports

@Suite("The report for programs")
struct JSONReportTests {
  static let canValidate = Python.has("jsonschema")

  @Test(
    .enabled(if: canValidate, "skipped: no Python with jsonschema"),
    arguments: SampleReport.allCases)
  func `a report is valid by the published schema`(sample: SampleReport) throws {
    let run = try validate(Data(try json(sample).utf8))
    #expect(run.succeeded, "\(run)")
  }

  @Test(
    .enabled(if: canValidate, "skipped: no Python with jsonschema"),
    arguments: [
      ("a number for a word", "\"verdict\": \"not-ready\"", "\"verdict\": 3"),
      ("another verdict than the counts", "\"verdict\": \"not-ready\"", "\"verdict\": \"ready\""),
      ("a part that nobody knows", "\"structure\": true", "\"structure\": \"yes\""),
      ("a later version", "\"formatVersion\": 1", "\"formatVersion\": 2"),
      ("a key that is missing", "\"guarantee\": \"unknown\",", ""),
      ("a key that nobody described", "\"counts\": {", "\"extra\": 1, \"counts\": {"),
      ("an unknown coverage", "\"coverage\": \"full\"", "\"coverage\": \"fully\""),
      ("a cell that is none", "\"cell\": \"D13\"", "\"cell\": \"13D\""),
      ("a code that is none", "\"code\": \"K1\"", "\"code\": \"X1\""),
      ("a date in words", "\"date\": \"2026-01-31\"", "\"date\": \"31 January 2026\""),
      ("a broken digest", "\"sha256\": \"0a", "\"sha256\": \"0x"),
      ("a role that is none", "\"role\": \"standard\"", "\"role\": \"norm\""),
      ("a comparison in words", "\"toolVersion\": \"0.0.9\"", "\"toolVersion\": null"),
    ])
  func `the schema catches a mistake`(mistake: String, right: String, wrong: String) throws {
    let report = try json(.faulty)
    #expect(report.contains(right))
    let run = try validate(Data(report.replacingOccurrences(of: right, with: wrong).utf8))
    #expect(run.status == 1, "\(mistake): \(run)")
  }

  @Test
  func `what is not known is null, not left out`() throws {
    let report = try object(.unchecked)
    let submission = try #require(report["submission"] as? [String: Any])
    #expect(submission["structure"] is NSNull)
    #expect(submission["cycle"] as? String == "2025")
    #expect(submission["cycleAssumed"] as? Bool == true)
    let qualification = try #require(submission["qualification"] as? [String: Any])
    #expect(qualification["title"] is NSNull)
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(finding["counterexample"] is NSNull)
    #expect(finding["ksb"] is NSNull)
    #expect((finding["location"] as? [String: Any])?["cell"] is NSNull)
  }

  @Test
  func `text from the workbook comes back as it was`() throws {
    let standards = try object(.faulty)["standards"] as? [[String: Any]]
    let ksbs = try #require(standards?.first?["ksbs"] as? [[String: Any]])
    #expect(ksbs[7]["assessment"] as? String == "\u{202E}txt.exe\u{202C} \u{200B}\u{1B}[31mred")
    #expect(ksbs[0]["assessment"] as? String == "Practical test\nWritten paper")
    #expect(ksbs[2]["units"] as? [String] == ["U3 <b>Safety</b> & dust"])
    #expect(ksbs[0]["cells"] as? [String] == ["'KSB mapping (v2)'!D6"])
  }

  @Test
  func `nothing in it drives a terminal`() throws {
    let hidden = try json(.faulty).unicodeScalars.filter {
      $0 != "\n" && SanitizedText.isHidden($0)
    }
    #expect(hidden.isEmpty)
  }

  @Test(arguments: SampleReport.allCases)
  func `keys stand in the published order`(sample: SampleReport) throws {
    let keys =
      [
        "formatVersion", "tool", "date", "verdict", "headline", "submission", "standards",
        "findings", "checked", "counts", "things", "combinations", "nextSteps", "checklist",
        "skippedRules", "passedRules", "options", "receipt", "comparison",
      ] + (sample == .updated ? ["against"] : []) + (sample == .faulty ? ["told"] : [])
    let found = try json(sample).split(separator: "\n").filter { $0.hasPrefix("  \"") }
    #expect(found.map { $0.split(separator: "\"")[1] } == keys.map { Substring($0) })
  }

  private func json(_ sample: SampleReport) throws -> String {
    try ReportFormat.json.standardOutput(for: sample.report)
  }

  private func object(_ sample: SampleReport) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(try json(sample).utf8))
    return try #require(object as? [String: Any])
  }

  private func validate(_ report: Data) throws -> ToolRun {
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "report.json")
      try report.write(to: file)
      return try Python.run(
        "Tests/Tools/validate_schema.py",
        [
          Project.file("docs/report.schema.json").path(percentEncoded: false),
          file.path(percentEncoded: false),
        ])
    }
  }
}
