import WorkbookWriting

extension ReportFormat {
  /// A workbook for people who live in Excel.
  public static let xlsx = ReportFormat(
    "xlsx", fileEndings: ["xlsx"], isForPeople: true, isText: false, writer: XLSXWriter())
}

/// The report as a workbook: a summary, and tables to filter.
struct XLSXWriter: ReportWriter {
  func files(for report: Report) throws(ReportError) -> [ReportFile] {
    let workbook = WrittenWorkbook(
      title: report.title, created: ReportDay.seconds(of: report.date), sheets: sheets(report))
    do throws(WritingError) {
      return [ReportFile(name: "report.xlsx", bytes: try workbook.bytes())]
    } catch {
      throw ReportError(description: error.description)
    }
  }

  private func sheets(_ report: Report) -> [WrittenSheet] {
    [
      SummarySheet(report: report).sheet, CoverageSheet(report: report).sheet,
      FindingsSheet(report: report).sheet,
    ] + MatrixSheet.all(in: report) + [RulesSheet(report: report).sheet]
  }
}
