/// A file of a report: its name, and what it holds.
public struct ReportFile: Sendable, Hashable {
  /// The name, such as `coverage.csv`.
  public var name: String

  /// The whole text; written as UTF-8.
  public var contents: String

  /// Creates a file.
  public init(name: String, contents: String) {
    self.name = name
    self.contents = contents
  }
}
