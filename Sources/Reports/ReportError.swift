/// A report that cannot be made: a template of the page is broken, or a workbook cannot be written.
package struct ReportError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  package let description: String
}
