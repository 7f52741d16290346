/// A form that a report comes in.
///
/// Each format is a value declared in a file of its own, beside what writes it, and listed in
/// ``allCases``. Its name is what `--format` takes.
public struct ReportFormat: Sendable, RawRepresentable, Hashable, CaseIterable,
  CustomStringConvertible
{
  /// The formats in the order in which they are offered.
  public static let allCases: [ReportFormat] = [.text, .json, .ndjson, .csv, .html]

  /// The name, such as `json`.
  public let rawValue: String

  /// The endings of file names that ask for this format, without the dot and in lower case.
  public let fileEndings: [String]

  /// Whether people read it rather than programs.
  ///
  /// When nothing could be checked, formats for people are not written at all: the reason goes to
  /// standard error.
  public let isForPeople: Bool

  private let writer: any ReportWriter

  /// Declares a format.
  init(
    _ name: String, fileEndings: [String], isForPeople: Bool, writer: any ReportWriter
  ) {
    rawValue = name
    self.fileEndings = fileEndings
    self.isForPeople = isForPeople
    self.writer = writer
  }

  /// Finds a format by its name; nil when there is none.
  public init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// The name.
  public var description: String { rawValue }

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
}
