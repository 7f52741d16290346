/// A reference to a standard, with or without a version: `ST0116`, `ST0116@1.1` or `OCC0116`.
///
/// ST is the apprenticeship, and OCC the occupation, perhaps with a letter for an option of it.
public struct StandardReference: Sendable, Hashable, CustomStringConvertible {
  /// The reference, such as `ST0116`.
  public let reference: String

  /// The version, such as `1.1`, if one is named.
  public let version: String?

  /// Reads a reference in either case; nil unless it is `ST` or `OCC` and four digits, and a version
  /// after `@` is made of numbers and points.
  public init?(_ text: String) {
    let trimmed = StatementText.folded(text).uppercased()
    let parts = trimmed.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, Self.isReference(first) else { return nil }
    reference = String(first)
    guard parts.count == 2 else {
      version = nil
      return
    }
    guard let number = StandardVersion(String(parts[1])) else { return nil }
    version = number.description
  }

  private static func isReference(_ text: Substring) -> Bool {
    if text.hasPrefix("ST") {
      return text.utf8.count == 6 && text.unicodeScalars.dropFirst(2).allSatisfy(\.isASCIIDigit)
    }
    guard text.hasPrefix("OCC") else { return false }
    let rest = text.unicodeScalars.dropFirst(3)
    return rest.count >= 4 && rest.prefix(4).allSatisfy(\.isASCIIDigit)
      && (rest.count == 4 || rest.count == 5 && rest.last.map { ("A"..."Z").contains($0) } ?? false)
  }

  /// The digits of a reference, which are the same for the ST and the OCC of one occupation or not.
  static func digits(of reference: String) -> String {
    String(reference.drop { !$0.isNumber }.prefix { $0.isNumber })
  }

  /// The reference as it is written: `ST0116@1.1`.
  public var description: String { version.map { "\(reference)@\($0)" } ?? reference }
}
