/// A reference to a standard, with or without a version: `ST0116` or `ST0116@1.1`.
public struct StandardReference: Sendable, Hashable, CustomStringConvertible {
  /// The reference, such as `ST0116`.
  public let reference: String

  /// The version, such as `1.1`, if one is named.
  public let version: String?

  /// Reads a reference in either case; nil unless it is `ST` and four digits, and a version after
  /// `@` is made of numbers and points.
  public init?(_ text: String) {
    let trimmed = StatementText.folded(text).uppercased()
    let parts = trimmed.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasPrefix("ST"), first.utf8.count == 6,
      first.unicodeScalars.dropFirst(2).allSatisfy(\.isASCIIDigit)
    else { return nil }
    reference = String(first)
    guard parts.count == 2 else {
      version = nil
      return
    }
    guard let number = StandardVersion(String(parts[1])) else { return nil }
    version = number.description
  }

  /// The reference as it is written: `ST0116@1.1`.
  public var description: String { version.map { "\(reference)@\($0)" } ?? reference }
}
