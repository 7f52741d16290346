/// A template of the HTML report that cannot be used.
public struct TemplateError: Error, Sendable, CustomStringConvertible {
  /// Which template, and what is wrong with it.
  public let description: String
}
