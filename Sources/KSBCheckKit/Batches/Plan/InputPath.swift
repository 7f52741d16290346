/// A path that leads to submissions, and how it came to be there.
package struct InputPath: Sendable {
  /// The path as text; where it is not text, as near as text comes to it.
  package var path: String
  /// Whether the user named it: a pipe that was named is read, and one that was found is not.
  package var isNamed: Bool
  /// Why what is there cannot be checked, as a clause that follows its name; nil when it can.
  package var problem: String?

  /// Creates a path.
  package init(_ path: String, isNamed: Bool = true, problem: String? = nil) {
    self.path = path
    self.isNamed = isNamed
    self.problem = problem
  }

  /// Takes a path out of a list of them.
  package init(listed bytes: some Collection<UInt8>) {
    if let path = String(validating: bytes, as: UTF8.self) {
      self.init(path, isNamed: false)
    } else {
      self.init(
        UnnamedPath.shown(bytes), isNamed: false, problem: UnnamedPath.unnamed)
    }
  }
}
