/// Renders a report in one format: a pure function of the model.
protocol ReportWriter: Sendable {
  /// The files of the report; the first one is the report itself.
  func files(for report: Report) throws(ReportError) -> [ReportFile]

  /// What is written to standard output when no file is asked for.
  func standardOutput(for report: Report, style: TextStyle) throws(ReportError) -> String
}

extension ReportWriter {
  func standardOutput(for report: Report, style: TextStyle) throws(ReportError) -> String {
    try files(for: report).first?.contents ?? ""
  }
}
