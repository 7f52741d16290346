import Checking
import Reports
import Testing
import Workbooks

@Suite("The receipt in a report")
struct ReceiptTests {
  @Test
  func `the receipt names every file once, the mapping first`() {
    let receipt = SampleReport.faulty.report.receipt
    #expect(receipt.inputs.map(\.role) == [.mapping, .structure, .standard, .configuration])
    #expect(
      SampleReport.ready.report.receipt.inputs.map(\.role) == [.mapping, .structure, .standard])
  }

  @Test(arguments: ReportFormat.allCases)
  func `every format has the receipt`(format: ReportFormat) throws {
    let report = SampleReport.faulty.report
    let texts = try format.files(for: report).map { try text(of: $0, in: format) }
    for input in report.receipt.inputs {
      let digest = try #require(input.file.sha256)
      #expect(texts.contains { $0.contains(digest) }, "\(input.role)")
    }
  }

  /// What a person or a program reads in a file; of a workbook, its cells.
  private func text(of file: ReportFile, in format: ReportFormat) throws -> String {
    guard !format.isText else { return file.contents }
    let workbook = try Workbook(reading: file.bytes, limits: Limits())
    return workbook.sheets.flatMap(\.rows).flatMap(\.cells).map(\.text).joined(separator: "\n")
  }
}
