/// Paths as text: how they are put together and taken apart, without asking the disk.
///
/// A path is a row of bytes between slashes. To Swift a slash and an accent after it are one
/// character, so all of this compares bytes.
package enum FilePath {
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// The last part of a path.
  package static func name(of path: String) -> String {
    parts(path).last.map(String.init) ?? path
  }

  /// What follows the last slash of a path; empty when nothing does.
  package static func lastPart(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The folder of a path, with the slash at its end; empty for the current one.
  package static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[..<path.utf8.index(after: $0)]) } ?? ""
  }

  /// A path seen from a folder.
  package static func joined(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || isAbsolute(path) { return path }
    return folder.utf8.last == slash ? folder + path : "\(folder)/\(path)"
  }

  /// Whether a path starts at the root.
  package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  /// The parts between the slashes.
  package static func parts(_ path: String) -> [Substring] {
    path.utf8.split(separator: slash).map { Substring($0) }
  }

  /// The part of a name before its last dot.
  package static func stem(_ name: String) -> String {
    lastDot(name).map { String(name[..<$0]) } ?? name
  }

  /// The ending of a name in lower case, without the dot.
  package static func ending(_ name: String) -> String {
    lastDot(name).map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  }

  /// The last dot of a name, unless the name starts with it.
  private static func lastDot(_ name: String) -> String.Index? {
    name.utf8.lastIndex(of: dot).flatMap { $0 == name.startIndex ? nil : $0 }
  }

  /// A path without `./`, repeated slashes and a slash at its end, so that two ways of writing
  /// one path are equal.
  package static func plain(_ path: String) -> String {
    let joined = parts(path).filter { !$0.utf8.elementsEqual([dot]) }.joined(separator: "/")
    return isAbsolute(path) ? "/" + joined : joined.isEmpty ? "." : joined
  }
}

/// A path, or a name in one, that equals another only when every byte does.
///
/// Swift holds text equal that is written with the same letters, such as “é” in one character or
/// in two, and file systems do not: a set of such strings would lose a file.
package struct PathKey: Sendable, Hashable, Comparable {
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
