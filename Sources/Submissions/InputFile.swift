/// A file that was checked, as the report names it.
public struct InputFile: Sendable, Hashable {
  /// The file's name without its folder.
  public var name: String

  /// The SHA-256 of its bytes, in lower-case hexadecimal; nil when it could not be read.
  public var sha256: String?

  /// Creates an input file.
  public init(name: String, sha256: String?) {
    self.name = name
    self.sha256 = sha256
  }
}
