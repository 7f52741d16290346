import Files
import KSBCheckKit

/// Files as the system knows them, so that links, letter case and other spellings make no
/// difference.
struct KnownFiles: Sendable {
  private var paths: [FileIdentity: String] = [:]

  /// Adds the file at a path, if there is one.
  ///
  /// A terminal or `/dev/null` may be read and written at once: only what keeps its contents counts.
  mutating func add(_ path: String) {
    add(FileState(path: path), as: path)
  }

  /// Adds the file that a descriptor is open on, if it is one.
  mutating func add(descriptor: Int32, as name: String) {
    add(FileState(descriptor: descriptor), as: name)
  }

  private mutating func add(_ state: FileState?, as name: String) {
    guard let state, state.holdsContents else { return }
    paths[state.identity] = paths[state.identity] ?? name
  }

  /// The path by which a file was added; nil when it was not.
  subscript(state: FileState?) -> String? {
    guard let state, state.holdsContents else { return nil }
    return paths[state.identity]
  }
}
