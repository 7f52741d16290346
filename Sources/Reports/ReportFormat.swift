/// The forms that a report comes in.
///
/// A new format is a case here, a line in `writer`, and a file of its own.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For a terminal.
  case text
  /// For programs: see `docs/report.schema.json`.
  case json
  /// Two tables for a spreadsheet.
  case csv
  /// One page for a browser, to keep or to send.
  case html

  /// Whether people read it rather than programs.
  ///
  /// When nothing could be checked, formats for people are not written at all: the reason goes to
  /// standard error.
  public var isForPeople: Bool {
    switch self {
    case .text, .html: true
    case .json, .csv: false
    }
  }

  /// The files of a report in this format; the first one is the report itself.
  ///
  /// - Throws: ``TemplateError`` when a template of the HTML report is broken.
  public func files(for report: Report) throws(TemplateError) -> [ReportFile] {
    try writer.files(for: report)
  }

  /// What is written to standard output when no file is asked for.
  ///
  /// - Throws: ``TemplateError`` when a template of the HTML report is broken.
  public func standardOutput(
    for report: Report, style: TextStyle = TextStyle()
  ) throws(TemplateError) -> String {
    try writer.standardOutput(for: report, style: style)
  }

  private var writer: any ReportWriter {
    switch self {
    case .text: TextWriter()
    case .json: JSONWriter()
    case .csv: CSVWriter()
    case .html: HTMLWriter()
    }
  }
}
