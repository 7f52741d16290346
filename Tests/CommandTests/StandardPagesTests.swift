import Domain
import Foundation
import Templates
import TestSupport
import Testing

@testable import ksbcheck

/// What `ksbcheck standard` prints, from the versions of the example's standard.
@Suite("Standards and their versions, as they are shown")
struct StandardPagesTests {
  private func standard(_ version: String) throws -> OccupationalStandard {
    try OccupationalStandard(
      json: Data(contentsOf: Project.file("Fixtures/versions/ST9001_v\(version).json")))
  }

  private func difference(_ old: String = "1.0", _ new: String = "2.0") throws -> DifferenceReport {
    var (old, new) = (try standard(old), try standard(new))
    // A later version may say anything.
    new.ksbs[2].statement += " <script>alert(1)</script> \u{202E}\u{1B}[31m"
    old.status = "<img src=x>"
    return DifferenceReport(StandardDifference(from: old, to: new))
  }

  @Test func `a standard in full, and a difference in every form`() throws {
    let page = StandardPage(try standard("1.1"))
    let report = try difference()
    for (name, text) in [
      ("standard.txt", page.text()), ("standard.json", page.json),
      ("difference.txt", report.text()), ("difference.json", report.json),
      ("difference.html", try report.html().withoutStyleAndScript),
    ] {
      #expect(throws: Never.self) {
        try Golden("Tests/CommandTests/Golden/\(name)").check(text)
      }
    }
  }

  @Test func `mark-up and control characters of a record are shown, not obeyed`() throws {
    let html = try difference().html()
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    for tag in ["<script", "<img", "\u{202E}", "\u{1B}"] {
      #expect(html.range(of: tag, options: .literal) == nil, "\(tag)")
    }
    #expect(!(try difference().text().contains("\u{1B}")))
  }

  @Test func `the page has its style sheet, whole`() throws {
    let style = "<style>\n" + ReportTemplates.style + DifferenceTemplates.style + "</style>"
    #expect(try difference().html().contains(style))
  }

  @Test(
    .enabled(
      if: Tool.chromium != nil && Python.has("playwright", "axe_playwright_python", "pypdf"),
      "skipped: no Chromium, or no Python with playwright, axe-playwright-python and pypdf"),
    .timeLimit(.minutes(20)))
  func `people can use the page of a difference in a browser`() throws {
    let chromium = try #require(Tool.chromium)
    try ScratchFolder.use { folder in
      let page = folder.appending(path: "difference.html")
      try Data(difference().html().utf8).write(to: page)
      let run = try Python.run(
        "Tests/Tools/axe_check.py",
        [chromium.executable.path(percentEncoded: false), page.path(percentEncoded: false)])
      #expect(run.succeeded, "\(run)")
    }
  }

  @Test func `every name that the page uses is provided, and every link has its target`() throws {
    let report = try difference()
    let html = try report.html()
    let targets = Set(html.matches(of: /\sid="([^"]+)"/).map { $0.1 })
    let links = html.matches(of: /\shref="#([^"]+)"/).map { $0.1 }
    #expect(links.count >= 5)
    #expect(Set(links).isSubset(of: targets))
    let wording = DifferenceWording(difference: report.difference)
    for group in wording.groups where group.count > 0 {
      #expect(html.contains("<h2 id=\"\(group.key)\">\(group.heading)"))
    }
    #expect(html.contains("<ins>") && html.contains("<del>"))
  }

  @Test func `two that are the same say so, and a record without KSBs is told`() throws {
    let same = try standard("1.0")
    let none = DifferenceReport(StandardDifference(from: same, to: same))
    #expect(none.text() == "From ST9001 version 1.0 to version 1.0 no KSB changes.\n")
    var empty = same
    empty.ksbs = []
    let text = DifferenceReport(StandardDifference(from: empty, to: same)).text()
    #expect(text.contains("33 added"))
    #expect(text.replacing("\n ", with: "").contains("carries no list of KSBs"))
  }

  @Test func `the contract's keys of a standard are there`() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(StandardPage(try standard("1.0")).json.utf8))
    let page = try #require(json as? [String: Any])
    let keys: Set<String> = [
      "reference", "title", "version", "level", "status", "route", "options", "duties", "ksbs",
    ]
    #expect(keys.isSubset(of: page.keys))
    let ksbs = try #require(page["ksbs"] as? [[String: Any]])
    #expect(ksbs.count == 33)
    let first = try #require(ksbs.first)
    #expect(first["code"] as? String == "K1" && first["type"] as? String == "knowledge")
    #expect(first["duties"] as? [Int] == [1, 7])
    let options = try #require(page["options"] as? [[String: Any]])
    #expect((options.first?["ksbs"] as? [String])?.count == 30)
  }
}
