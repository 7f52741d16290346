/// A file that was checked, as the report names it.
package struct InputFile: Sendable, Hashable {
  /// The file's name without its folder.
  package var name: String

  /// The SHA-256 of its bytes, in lower-case hexadecimal; nil when it could not be read.
  package var sha256: String?

  /// Creates an input file.
  package init(name: String, sha256: String?) {
    self.name = name
    self.sha256 = sha256
  }
}
