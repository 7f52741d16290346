/// A report that cannot be made: a template of the page is broken, or a workbook cannot be written.
public struct ReportError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public let description: String
}
