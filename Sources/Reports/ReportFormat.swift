/// A form that a report comes in.
///
/// Each format is a value declared in a file of its own, beside what writes it, and listed in
/// ``allCases``. Its name is what `--format` takes.
public struct ReportFormat: Sendable, RawRepresentable, Hashable, CaseIterable,
  CustomStringConvertible
{
  /// The formats in the order in which they are offered.
  public static let allCases: [ReportFormat] = [
    .text, .json, .ndjson, .csv, .html, .xlsx, .markdown, .sarif, .junit, .github,
  ]

  /// The name, such as `json`.
  public let rawValue: String

  /// The endings of file names that ask for this format, without the dot and in lower case.
  public let fileEndings: [String]

  /// Whether people read it rather than programs.
  ///
  /// When nothing could be checked, formats for people are not written at all: the reason goes to
  /// standard error.
  package let isForPeople: Bool

  /// Whether its files are text, which a terminal can show.
  public let isText: Bool

  private let writer: any ReportWriter

  /// Declares a format.
  init(
    _ name: String, fileEndings: [String], isForPeople: Bool, isText: Bool = true,
    writer: any ReportWriter
  ) {
    rawValue = name
    self.fileEndings = fileEndings
    self.isForPeople = isForPeople
    self.isText = isText
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
  /// - Throws: ``ReportError`` when a template is broken or a workbook cannot be written.
  public func files(for report: Report) throws(ReportError) -> [ReportFile] {
    try writer.files(for: report)
  }

  /// What is written to standard output when no file is asked for; of formats of text alone.
  ///
  /// - Throws: ``ReportError`` when a template is broken or a workbook cannot be written.
  package func standardOutput(
    for report: Report, style: TextStyle = TextStyle()
  ) throws(ReportError) -> String {
    try writer.standardOutput(for: report, style: style)
  }

  /// The report's own file; see ``files(for:)`` for those that come with it.
  ///
  /// - Throws: ``ReportError`` when a template is broken or a workbook cannot be written.
  public func output(for report: Report) throws(ReportError) -> [UInt8] {
    try output(for: report, style: TextStyle())
  }

  /// What is written to standard output, or to the one file that is asked for.
  ///
  /// - Throws: ``ReportError`` when a template is broken or a workbook cannot be written.
  package func output(
    for report: Report, style: TextStyle
  ) throws(ReportError) -> [UInt8] {
    if isText { return Array(try standardOutput(for: report, style: style).utf8) }
    return try files(for: report).first?.bytes ?? []
  }
}

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

/// A file of a report: its name, and what it holds.
public struct ReportFile: Sendable, Hashable {
  /// The name, such as `coverage.csv`.
  public var name: String

  /// The whole file; text is UTF-8.
  public var bytes: [UInt8]

  /// The whole text; for the files of a format of text.
  package var contents: String { String(decoding: bytes, as: UTF8.self) }

  package init(name: String, contents: String) {
    self.init(name: name, bytes: Array(contents.utf8))
  }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A report that cannot be made: a template of the page is broken, or a workbook cannot be written.
public struct ReportError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public let description: String
}
