import Foundation
import Reports
import TestSupport
import Testing

@Suite("Golden files of every format")
struct GoldenTests {
  @Test(arguments: SampleReport.allCases, ReportFormat.allCases)
  func `a format is the same to the byte`(sample: SampleReport, format: ReportFormat) throws {
    for file in try format.files(for: sample.report) {
      // Two versions of a library may pack the same workbook differently: its cells are compared.
      let text = try format.isText ? file.contents : WorkbookText.of(file.bytes)
      let name = format.isText ? file.name : "\(file.name).txt"
      let shown = format == .html ? text.withoutStyleAndScript : text
      let golden = Golden("Tests/ReportsTests/Golden/\(sample.rawValue).\(name)")
      #expect(throws: Never.self) { try golden.check(shown) }
    }
  }

  @Test
  func `colour and a narrow terminal change how the text is set`() throws {
    let style = TextStyle(width: 48, colour: true)
    let text = try ReportFormat.text.standardOutput(for: SampleReport.faulty.report, style: style)
    try Golden("Tests/ReportsTests/Golden/faulty.narrow.txt").check(text)
  }

  @Test(arguments: ReportFormat.allCases)
  func `two reports of the same check are the same bytes`(format: ReportFormat) throws {
    let reports = [SampleReport.faulty.report, SampleReport.faulty.report]
    let files = try reports.map { try format.files(for: $0) }
    #expect(files[0] == files[1])
    #expect(!files[0].isEmpty)
  }
}
