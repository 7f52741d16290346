import Checking
import Domain
import Foundation
import Recognition
import TestSupport
import Testing
import Workbooks

@testable import Reports

@Suite("The report for tools that gather findings")
struct SARIFReportTests {
  static let canValidate = Python.has("pydantic_sarif")

  @Test(
    .enabled(if: canValidate, "skipped: no Python with pydantic-sarif"),
    arguments: SampleReport.allCases)
  func `a log is valid by the schema of SARIF 2_1_0`(sample: SampleReport) throws {
    let run = try validate(try sarif(sample))
    #expect(run.succeeded, "\(run)")
  }

  @Test(
    .enabled(if: canValidate, "skipped: no Python with pydantic-sarif"),
    arguments: [
      ("another version", "\"version\": \"2.1.0\"", "\"version\": \"2.2.0\""),
      ("a level that is none", "\"level\": \"warning\"", "\"level\": \"should-fix\""),
      ("a key that nobody described", "\"columnKind\":", "\"extra\": 1, \"columnKind\":"),
      ("a place before the list", "\"index\": 0", "\"index\": -2"),
      ("another rule", "\"ruleIndex\": 4", "\"ruleIndex\": 5"),
      ("an address with a space", "\"uri\": \"mapping.xlsx\"", "\"uri\": \"my mapping.xlsx\""),
      ("no message", "\"message\": {", "\"massage\": {"),
    ])
  func `the validation catches a mistake`(mistake: String, right: String, wrong: String) throws {
    let log = try sarif(.faulty)
    #expect(log.contains(right))
    let run = try validate(log.replacingOccurrences(of: right, with: wrong))
    #expect(run.status == 1, "\(mistake): \(run)")
  }

  @Test
  func `what a sheet says is no link of a message`() {
    let writer = SARIFWriter()
    let shown = { (text: String) in writer.text(text).line }
    #expect(
      shown("“[fix](https://example.org)” is \\ not a value")
        == #"{"text":"“\\[fix\\](https://example.org)” is \\\\ not a value"}"#)
    #expect(shown("“[Draft] U1” (see U2)") == #"{"text":"“[Draft] U1” (see U2)"}"#)
  }

  @Test
  func `a cell is a logical location`() throws {
    let results = try results(.faulty)
    let locations = results[1]["locations"] as? [[String: Any]]
    let logical = try #require(locations?.first?["logicalLocations"] as? [[String: Any]]).first
    #expect(logical?["fullyQualifiedName"] as? String == "'KSB mapping (v2)'!D13")
    #expect(logical?["name"] as? String == "D13")
    #expect(logical?["kind"] as? String == "cell")
  }

  @Test
  func `what is set aside is suppressed`() throws {
    let suppressed = try results(.faulty).filter { $0["suppressions"] != nil }
    #expect(suppressed.map { $0["ruleId"] as? String } == ["C104"])
  }

  @Test
  func `a fingerprint survives rows that are inserted`() {
    func ids(insertedRows: Int) -> [String] {
      var identities = FindingIDs()
      return SampleFindings.faulty.map { finding in
        var moved = finding
        moved.location = finding.location.map { location in
          CellLocation(
            sheet: location.sheet,
            cell: location.cell.map {
              CellReference(row: $0.row + insertedRows, column: $0.column)
            })
        }
        return identities.next(for: moved)
      }
    }
    #expect(ids(insertedRows: 7) == ids(insertedRows: 0))
    #expect(Set(ids(insertedRows: 0)).count == SampleFindings.faulty.count)
  }

  private func sarif(_ sample: SampleReport) throws -> String {
    try ReportFormat.sarif.standardOutput(for: sample.report)
  }

  private func results(_ sample: SampleReport) throws -> [[String: Any]] {
    let log = try JSONSerialization.jsonObject(with: Data(try sarif(sample).utf8))
    let runs = (log as? [String: Any])?["runs"] as? [[String: Any]]
    return try #require(runs?.first?["results"] as? [[String: Any]])
  }

  private func validate(_ log: String) throws -> ToolRun {
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "report.sarif")
      try Data(log.utf8).write(to: file)
      return try Python.run(
        "Tests/Tools/validate_sarif.py", [file.path(percentEncoded: false)])
    }
  }
}
