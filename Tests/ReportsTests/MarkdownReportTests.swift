import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The report for a wiki")
struct MarkdownReportTests {
  static let canShow = Python.has("markdown_it", "linkify_it")

  @Test(
    .enabled(if: canShow, "skipped: no Python with markdown-it-py and linkify-it-py"),
    arguments: SampleReport.allCases)
  func `no text of the workbook is obeyed`(sample: SampleReport) throws {
    let run = try show(try ReportFormat.markdown.standardOutput(for: sample.report))
    #expect(run.succeeded, "\(run)")
  }

  private static let hostile = [
    "<script>alert(1)</script>", "a | b || c", "`code` ``` fence", "@somebody and @team/name",
    "see #12 or GH-12", "https://x.example/a?b=c", "WWW.x.example", "![p](x.png) [t](y)",
    "# heading", "- item", "1. item", "12) item", "+ item", "===", "---", "> quoted", "~~struck~~",
    "**bold** _it_", "\\", "\\|", "`", "``", "&lt;b&gt; &amp;#64;a", "\u{202E}x", "a\n\n# b",
    "<!--", "]]>", "    code", "$x$", "|", "[x]: http://a.example", "[ ] task", "*", "\t",
    "mail@x.example", "`|`",
  ]

  @Test(
    .enabled(if: canShow, "skipped: no Python with markdown-it-py and linkify-it-py"),
    arguments: hostile)
  func `a hostile text is inert wherever it stands`(text: String) throws {
    var page = MarkdownPage()
    page.heading(1, text)
    page.paragraph(MarkdownText.inline(text))
    page.paragraph("**\(MarkdownText.inline(text))** and \(MarkdownText.code(text)).")
    page.list([(MarkdownText.inline(text), [MarkdownText.inline(text)])], numbered: true)
    page.texts([text, text])
    page.table(["a", "b"], rows: [[text, text], ["x", text]])
    let run = try show(page.text)
    #expect(run.succeeded, "\(run)")
  }

  @Test
  func `the check notices what is obeyed`() throws {
    guard Self.canShow else { return }
    for markdown in ["<b>x</b>\n\n|a|\n|-|\n|b|", "@me\n\n|a|\n|-|\n|b|", "[a](b)\n", "plain"] {
      #expect(try show(markdown).status == 1, "\(markdown)")
    }
  }

  private func show(_ markdown: String) throws -> ToolRun {
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "report.md")
      try Data(markdown.utf8).write(to: file)
      return try Python.run(
        "Tests/Tools/markdown_inert.py", [file.path(percentEncoded: false)])
    }
  }
}
