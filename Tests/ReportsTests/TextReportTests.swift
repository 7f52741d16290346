import Checking
import Testing

@testable import Reports

@Suite("The report for a terminal")
struct TextReportTests {
  @Test(arguments: SampleReport.allCases)
  func `the verdict comes first and last, the next step after it`(sample: SampleReport) throws {
    let report = sample.report
    let text = try ReportFormat.text.standardOutput(for: report, style: TextStyle(width: 200))
    #expect(text.hasPrefix(report.headline + "\n"))
    #expect(text.hasSuffix("\n\(report.headline)\nNext: \(report.nextStep)\n"))
  }

  @Test(arguments: [40, 41, 63, 80, 120])
  func `no line is wider than the terminal`(width: Int) throws {
    let text = try ReportFormat.text.standardOutput(
      for: SampleReport.faulty.report, style: TextStyle(width: width))
    let widest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
    #expect(widest > width - 12)
  }

  @Test
  func `without colour nothing drives the terminal`() throws {
    let text = try ReportFormat.text.standardOutput(for: SampleReport.faulty.report)
    let hidden = text.unicodeScalars.filter { $0 != "\n" && SanitizedText.isHidden($0) }
    #expect(hidden.isEmpty)
  }

  @Test
  func `with colour only colours drive the terminal`() throws {
    let style = TextStyle(width: 80, colour: true)
    let text = try ReportFormat.text.standardOutput(for: SampleReport.faulty.report, style: style)
    let plain = try ReportFormat.text.standardOutput(for: SampleReport.faulty.report)
    #expect(text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(text != plain)
  }

  @Test(arguments: [
    ("one two three", 9, ["- one two", "  three"]),
    ("abcdefghij", 6, ["- abcd", "  efgh", "  ij"]),
    ("", 6, ["- "]),
  ])
  func `words are set in lines of a width`(text: String, width: Int, lines: [String]) {
    let paragraph = Paragraph(text: text, lead: "- ", indent: "  ")
    #expect(paragraph.lines(width: width) == lines)
  }

  @Test(arguments: [
    ("None", "None"), ("", ""), ("line\nbreak \u{7}", "line break [U+0007]"),
    (String(repeating: "word ", count: 48), String(repeating: "word ", count: 47) + "word"),
    (String(repeating: "word ", count: 9000), String(repeating: "word ", count: 47) + "word…"),
    (String(repeating: "w", count: 300), String(repeating: "w", count: 240) + "…"),
  ])
  func `a cell's text is quoted on one line, and cut when long`(text: String, shown: String) {
    var found = SampleFindings.faulty[0]
    found.quoted = text
    #expect(ReportedFinding(id: "f", finding: found, clause: nil).quotation == shown)
  }
}
