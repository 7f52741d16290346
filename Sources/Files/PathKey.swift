/// A path, or a name in one, that equals another only when every byte does.
///
/// Swift holds text equal that is written with the same letters, such as “é” in one character or
/// in two, and file systems do not: a set of such strings would lose a file.
package struct PathKey: Sendable, Hashable, Comparable {
  /// The path.
  package let path: String

  /// Makes a key of a path.
  package init(_ path: String) { self.path = path }

  package static func == (left: Self, right: Self) -> Bool {
    left.path.utf8.elementsEqual(right.path.utf8)
  }

  /// Orders by bytes, which is the order of the code points.
  package static func < (left: Self, right: Self) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path.utf8.count)
    for byte in path.utf8 { hasher.combine(byte) }
  }
}

extension Sequence<String> {
  /// The paths in the order of their bytes, which is the same whatever order they came in.
  package func sortedByBytes() -> [String] { map(PathKey.init).sorted().map(\.path) }
}
