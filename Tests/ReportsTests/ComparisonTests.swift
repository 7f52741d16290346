import Foundation
import Checking
import Domain
import Recognition
import Testing
import Workbooks

@testable import Reports

@Suite("What has changed since an earlier report")
struct ComparisonTests {
  @Test
  func `what was there is remaining though rows were inserted, and what is gone is fixed`() throws {
    let comparison = try #require(SampleReport.faulty.report.comparison)
    let report = SampleReport.faulty.report
    let remaining = report.findings.filter { comparison.remaining.contains($0.id) }
    #expect(remaining.map(\.finding.rule) == ["C101", "M111"])
    #expect(remaining.map(\.finding.quoted) == ["None", "=cmd|'/c calc'!A1"])
    #expect(comparison.fixed.map(\.ksb) == ["K3"])
    #expect(comparison.new.count == report.findings.count { !$0.isSuppressed } - 2)
  }

  @Test
  func `of a rule that did not run, nothing is known`() throws {
    let comparison = try #require(SampleReport.faulty.report.comparison)
    #expect(comparison.unknown.map(\.rule) == ["M110"])
    #expect(comparison.caveats.contains { $0.contains("neither fixed nor remaining") })
  }

  @Test
  func `nothing is fixed when nothing could be checked`() throws {
    var context = SampleReport.unchecked.context
    context.baseline = SampleBaseline.report
    let report = Report(
      submission: SampleReport.unchecked.submission, result: SampleReport.unchecked.result,
      context: context)
    let comparison = try #require(report.comparison)
    #expect(comparison.fixed.isEmpty)
    #expect(comparison.unknown.count == 4)
  }

  @Test
  func `that the reports are not of the same is told`() throws {
    let caveats = try #require(SampleReport.faulty.report.comparison).caveats
    #expect(caveats.contains { $0.contains("another qualification") })
    #expect(caveats.contains { $0.contains("ST9001, version 1.0") })
    #expect(caveats.contains { $0.contains("0.0.9") })
    #expect(caveats.contains { $0.contains("did not run then") && $0.contains("C105") })
  }

  @Test(arguments: [("4", true), ("2025", false), (nil, false)] as [(String?, Bool)])
  func `another cycle is told, but not one that the earlier report did not name`(
    cycle: String?, isTold: Bool
  ) throws {
    let stated = cycle.map { "\"submission\": { \"cycle\": \"\($0)\"," }
    let json = SampleBaseline.json()
      .replacing("\"submission\": {", with: stated ?? "\"submission\": {")
    var context = SampleReport.faulty.context
    context.baseline = try Baseline(json: Array(json.utf8), file: "old.json")
    let report = Report(
      submission: SampleReport.faulty.submission, result: SampleReport.faulty.result,
      context: context)
    let caveats = try #require(report.comparison).caveats
    #expect(
      caveats.contains { $0.contains("of cycle 4, this report against those of cycle 2025") }
        == isTold)
    #expect(caveats.contains { $0.contains("criteria of cycle") } == isTold)
  }

  @Test(arguments: [
    // The cell's text has changed; the sheet was renamed; both.
    ("KSB mapping (v2)", "Not yet"), ("Mapping", "None"), ("Mapping", "Not yet"),
  ])
  func `a finding about a KSB is known again`(sheet: String, quoted: String) throws {
    let comparison = try compare(
      [SampleBaseline.finding("C101", ksb: "K5", sheet: sheet, cell: "D8", quoted: quoted, "x")])
    #expect(comparison.fixed.isEmpty)
    #expect(comparison.remaining.count == 1)
  }

  @Test
  func `a text that was put right is not taken for another that is wrong`() throws {
    let comparison = try compare([
      SampleBaseline.finding("M111", ksb: nil, cell: "B9", quoted: "Kay1", "x")
    ])
    #expect(comparison.fixed.count == 1)
    #expect(comparison.remaining.isEmpty)
  }

  @Test
  func `of several alike, each is matched once`() throws {
    let same = SampleBaseline.finding("C101", ksb: "K5", cell: "D8", quoted: "None", "x")
    let comparison = try compare([same, same, same])
    #expect(comparison.remaining.count == 1)
    #expect(comparison.fixed.count == 2)
  }

  @Test
  func `the verdict is that of the new report alone`() {
    var context = SampleReport.ready.context
    context.baseline = SampleBaseline.report
    let report = Report(
      submission: SampleReport.ready.submission, result: SampleReport.ready.result,
      context: context)
    #expect(report.verdict == .ready)
    #expect(report.comparison?.fixed.count == 4)
  }

  @Test(arguments: [
    ("", "is not a report"), ("[]", "is not a report"),
    ("{\"formatVersion\": 1}", "is not a report"),
    (SampleBaseline.json(format: 2), "version 2 of the format"),
    (SampleBaseline.json(findings: "{}"), "is not a report"),
  ])
  func `what cannot be compared with is refused in words`(json: String, words: String) {
    let error = #expect(throws: ReportDocumentError.self) {
      try Baseline(json: Array(json.utf8), file: "old.json")
    }
    #expect(error?.description.contains(words) == true)
    #expect(error?.description.hasPrefix("is ") == true)
  }

  @Test(arguments: SampleReport.allCases)
  func `a report reads its own JSON back`(sample: SampleReport) throws {
    let json = try ReportFormat.json.standardOutput(for: sample.report)
    let earlier = try Baseline(json: Array(json.utf8), file: "report.json")
    #expect(earlier.report.inputs == sample.report.receipt.inputs)
    #expect(
      earlier.report.findings.map { FindingKey($0) }
        == sample.report.findings.map { FindingKey($0.finding) })
    #expect(
      earlier.report.findings.map(\.place)
        == sample.report.findings.map { $0.place ?? $0.finding.file })
    var context = sample.context
    context.baseline = earlier
    let comparison = try #require(
      Report(submission: sample.submission, result: sample.result, context: context).comparison)
    #expect(comparison.fixed.isEmpty && comparison.new.isEmpty && comparison.unknown.isEmpty)
    #expect(comparison.caveats.isEmpty || sample == .unchecked)
  }

  @Test
  func `every key that is read back is one that a report has`() throws {
    let json = try ReportFormat.json.standardOutput(for: SampleReport.faulty.report)
    let document = try ReportDocument(json: json.utf8)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    // Only a batch names its submissions, and only its journal keeps a tally.
    #expect(Set(Self.unknownKeys(of: document, in: object)) == ["name", "tally"])
  }

  /// The names of properties that an object of JSON has no member for.
  private static func unknownKeys(of value: Any, in json: Any) -> [String] {
    if let list = value as? [Any] {
      return zip(list, json as? [Any] ?? []).flatMap { unknownKeys(of: $0, in: $1) }
    }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      return mirror.children.first.map { unknownKeys(of: $0.value, in: json) } ?? []
    }
    guard mirror.displayStyle == .struct, !(value is SeverityCounts),
      let members = json as? [String: Any]
    else { return [] }
    return mirror.children.flatMap { child -> [String] in
      guard let key = child.label else { return [] }
      return members[key].map { unknownKeys(of: child.value, in: $0) } ?? [key]
    }
  }

  private func compare(_ findings: [String]) throws -> Comparison {
    let json = SampleBaseline.json(findings: findings.joined(separator: ","))
    var context = SampleReport.faulty.context
    context.baseline = try Baseline(json: Array(json.utf8), file: "old.json")
    let report = Report(
      submission: SampleReport.faulty.submission, result: SampleReport.faulty.result,
      context: context)
    return try #require(report.comparison)
  }
}
