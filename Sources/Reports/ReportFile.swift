/// A file of a report: its name, and what it holds.
public struct ReportFile: Sendable, Hashable {
  /// The name, such as `coverage.csv`.
  public var name: String

  /// The whole file; text is UTF-8.
  public var bytes: [UInt8]

  /// The whole text; for the files of a format of text.
  package var contents: String { String(decoding: bytes, as: UTF8.self) }

  /// Creates a file of text.
  package init(name: String, contents: String) {
    self.init(name: name, bytes: Array(contents.utf8))
  }

  /// Creates a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
