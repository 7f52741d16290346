import Checking
import Domain
import Foundation
import Reports
import TestSupport
import Testing
@testable import KSBCheckKit

@testable import Files

@Suite struct IndexTests {
  private static func report(_ name: String) throws -> Report {
    let folder = Project.file("Fixtures/example")
    let file = { (name: String) in
      SubmissionInput.File(
        name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
    let input = SubmissionInput(
      mapping: try file("mapping.xlsx"), structure: try file("structure.xlsx"),
      standards: [SubmissionInput.Standard(source: .file(try file("standard.json")))])
    var report = Check().run(input).report(date: "2026-01-31")
    report.name = name
    return report
  }

  /// A row of our own.
  private static func row(
    _ name: String, _ verdict: Verdict, _ states: [(Coverage, Guarantee)] = []
  ) -> SubmissionRow {
    let ksbs = states.enumerated().map { place, state in
      SubmissionRow.KSB(
        code: KSBCode(.knowledge, place + 1), statement: "Statement \(place + 1)",
        coverage: state.0, guarantee: state.1)
    }
    return SubmissionRow(
      name: name, title: nil, number: nil, level: nil, cycle: nil, mapping: "m.xlsx",
      structure: nil, verdict: verdict, headline: "<b>\(name)</b>",
      counts: SeverityCounts(mustFix: 0, shouldFix: 0, note: 0),
      things: SeverityCounts(mustFix: 0, shouldFix: 0, note: 0),
      rules: [RuleCount(code: "C101", name: "x", severity: "must-fix", count: 2)],
      standards: [
        SubmissionRow.Standard(
          reference: "ST9001", title: nil, version: "1.0", option: nil, ksbs: ksbs)
      ])
  }

  private func index(_ rows: [SubmissionRow], planned: Int = 0) throws -> [String: String] {
    try ScratchFolder.use { folder in
      var summary = BatchSummary(toolVersion: "1", date: "2026-01-31")
      summary.planned = planned
      var index = try BatchIndex(inFolder: folder.path(percentEncoded: false), summary)
      for row in rows { try index.add(row, link: "\(row.name)/report.html") }
      try index.finish()
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.count == 6)
      return try files.filter { !$0.hasSuffix("xlsx") }.reduce(into: [:]) {
        $0[$1] = try String(contentsOf: folder.appending(path: $1), encoding: .utf8)
      }
    }
  }

  @Test func `a row read from a stored report is the row that the report made`() throws {
    let report = try Self.report("example")
    let json = try ReportFormat.json.standardOutput(for: report)
    let line = try ReportFormat.ndjson.standardOutput(for: report)
    let row = SubmissionRow(report, name: "example")
    #expect(SubmissionRow(try ReportDocument(json: json.utf8)) == row)
    #expect(SubmissionRow(try ReportDocument(json: line.utf8)) == row)
    #expect(line.split(separator: "\n").count == 1 && !row.ksbs.isEmpty && !row.rules.isEmpty)
    let kept = row.stored(toolVersion: "1", date: "2026-01-31").line
    #expect(SubmissionRow(try ReportDocument(json: kept.utf8)) == row)
  }

  @Test(arguments: ["", "{}", "[1]", "{\"formatVersion\": 1}"])
  func `what is no report is refused`(json: String) {
    #expect(throws: ReportDocumentError.notAReport) { try ReportDocument(json: json.utf8) }
  }

  @Test func `what needs a look comes first on the page, the order of the input elsewhere`() throws
  {
    let rows = [
      Self.row("one", .ready), Self.row("two", .unchecked), Self.row("three", .notReady),
      Self.row("four", .review), Self.row("five", .notReady),
    ]
    let files = try index(rows)
    let page = try #require(files["index.html"])
    let places = try ["two", "three", "five", "four", "one"].map {
      try #require(page.range(of: "href=\"\($0)/report.html\"")).lowerBound
    }
    #expect(places == places.sorted())
    let lines = try #require(files["index.csv"]).split(separator: "\r\n")
    #expect(lines.count == 6 && lines[1].hasPrefix("\"one\"") && lines[5].hasPrefix("\"five\""))
    #expect(page.contains("1 of 5 submissions ready to submit."))
    #expect(!page.contains("<b>") && page.contains("&lt;b&gt;two"))
  }

  @Test func `gaps are counted over all submissions, the commonest first`() throws {
    let rows = [
      Self.row("a", .notReady, [(.full, .always), (.none, .unknown), (.full, .sometimes)]),
      Self.row("b", .notReady, [(.missing, .never), (.unclear, .unknown), (.partial, .unknown)]),
    ]
    var tally = GapTally()
    for row in rows { tally.add(row) }
    #expect(tally.commonestGaps.map { "\($0.code) \($0.gaps)" } == ["K2 2", "K1 1", "K3 1"])
    #expect(
      tally.commonestRules.map { "\($0.code) \($0.submissions) \($0.findings)" } == ["C101 2 4"])
    let files = try index(rows)
    #expect(files["index.html"]?.components(separatedBy: "<td class=\"heat-").count == 7)
    let gaps = try #require(files["index-gaps.csv"])
    #expect(
      gaps.contains(
        "\"ST9001\",\"1.0\",\"K3\",\"Statement 3\",\"2\",\"1\",\"0\",\"0\",\"1\",\"0\",\"1\"\r\n"))
  }

  @Test(
    arguments: [
      (.full, .always, true, .full), (.full, .always, false, .notGuaranteed),
      (.full, .unknown, nil, .notKnown), (.partial, .unknown, nil, .notKnown),
      (.partial, .always, true, .partial), (.full, .sometimes, false, .notGuaranteed),
      (.unclear, .unknown, nil, .notCovered),
    ] as [(Coverage, Guarantee, Bool?, CoverageState)])
  func `nothing is shown as covered of which that is not known`(
    coverage: Coverage, guarantee: Guarantee, holds: Bool?, state: CoverageState
  ) {
    #expect(CoverageState(coverage, guarantee, holds: holds) == state)
  }

  @Test func `an interrupted run says so`() throws {
    let files = try index([Self.row("one", .ready)], planned: 3)
    #expect(files["index.html"]?.contains("The run was interrupted: 1 of 3 submissions") == true)
    #expect(files["index.json"]?.contains("\"interrupted\": true") == true)
    #expect(try index([Self.row("one", .ready)])["index.json"]?.contains("true") == false)
  }

  @Test func `the JSON index is JSON, also of nothing`() throws {
    for rows in [[], [Self.row("a\"b", .ready, [(.full, .always)])]] {
      let json = try #require(try index(rows)["index.json"])
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect((value?["submissions"] as? [Any])?.count == rows.count)
    }
  }

  @Test func `a map shows a hundred qualifications, and says that there are more`() {
    var map = HeatMap()
    for place in 0..<250 {
      map.add(
        HeatMap.Row(
          name: "\(place)", link: nil, verdict: place % 2 == 0 ? .ready : .notReady, states: [:]))
    }
    #expect(map.total == 250 && map.rows.count == 100)
    #expect(map.rows.prefix(2).map(\.name) == ["1", "3"])
  }

  @Test func `a link within the page leads to any name`() {
    #expect(IndexPage.href("a b/é#?.html") == "a%20b/%C3%A9%23%3F.html")
  }
}

@Suite struct InputReadingTests {
  @Test func `files are read whole, to one byte past the limit, and others say why not`() throws {
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "file")
      try Data(repeating: 7, count: 200_000).write(to: file)
      let path = file.path(percentEncoded: false)
      #expect(try InputReading.bytes(at: path, limit: 1 << 20).count == 200_000)
      #expect(try InputReading.bytes(at: path, limit: 99_999).count == 100_000)
      let problem = { (path: String) -> FileProblem? in
        do throws(FileProblem) { _ = try InputReading.bytes(at: path, limit: 10) } catch {
          return error
        }
        return nil
      }
      #expect(problem(path + "x") == .missing)
      #expect(problem(folder.path) == .isFolder)
      #expect(problem("/dev/zero") == .notAFile)
    }
  }

  @Test func `a file that is written is there whole or not at all`() throws {
    try ScratchFolder.use { folder in
      let path = folder.appending(path: "out").path(percentEncoded: false)
      do {
        let file = try OutputFile(at: path)
        try file.write(String(repeating: "x", count: 100_000))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      try OutputFile.write(Array("whole".utf8), to: path)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
      #expect(throws: OutputProblem.unwritable) { try OutputFile.write([7], to: path + "/y") }
    }
  }
}
