import Files

/// A pattern of paths, as a shell would expand it: `*`, `?` and `[a-z]` within one part, `**` for
/// any number of folders.
///
/// Shells do this themselves where they can; quoted patterns and Windows come here. A character is
/// a code point, as in shells: one that is written in two does not fit where one is meant.
struct Glob {
  /// The parts between slashes, and `**` never twice in a row.
  let parts: [String]
  /// Where the search starts: the root, or the current folder.
  let start: String

  init(_ pattern: String) {
    start = FilePath.isAbsolute(pattern) ? "/" : ""
    parts = FilePath.parts(pattern).map(String.init).reduce(into: []) { parts, part in
      if part != "**" || parts.last != "**" { parts.append(part) }
    }
  }

  /// Whether a path holds a character that patterns give a meaning.
  static func isPattern(_ path: String) -> Bool { path.utf8.contains { "*?[".utf8.contains($0) } }

  /// Whether a name fits a part of a pattern.
  static func matches(_ name: String, _ part: String) -> Bool {
    matches(Array(name.unicodeScalars)[...], Array(part.unicodeScalars)[...])
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  private static func matches(_ name: Scalars, _ pattern: Scalars) -> Bool {
    // Where the last star stands, and how much of the name it has taken so far.
    var star: (pattern: Scalars, name: Scalars)?
    var (name, pattern) = (name, pattern)
    while !name.isEmpty || !pattern.isEmpty {
      if pattern.first == "*" {
        star = (pattern, name.dropFirst())
        pattern = pattern.dropFirst()
      } else if let rest = one(name, pattern) {
        (name, pattern) = (name.dropFirst(), rest)
      } else if let last = star, last.name.startIndex <= name.endIndex,
        !name.isEmpty || !last.name.isEmpty
      {
        (name, pattern) = (last.name, last.pattern.dropFirst())
        star = last.name.isEmpty ? nil : (last.pattern, last.name.dropFirst())
      } else {
        return false
      }
    }
    return true
  }

  /// What is left of the pattern when its head fits the first character; nil when it does not.
  private static func one(_ name: Scalars, _ pattern: Scalars) -> Scalars? {
    guard let scalar = name.first, let head = pattern.first else { return nil }
    if head == "[", let end = pattern.dropFirst(2).firstIndex(of: "]") {
      return holds(pattern[(pattern.startIndex + 1)..<end], scalar) ? pattern[(end + 1)...] : nil
    }
    return head == "?" || head == scalar ? pattern.dropFirst() : nil
  }

  /// Whether a set such as `a-z0-9` or `!x` holds a character.
  private static func holds(_ set: Scalars, _ scalar: Unicode.Scalar) -> Bool {
    let isNegated = set.first == "!" || set.first == "^"
    var rest = isNegated ? set.dropFirst() : set
    var isIn = false
    while let low = rest.popFirst() {
      if rest.first == "-", let high = rest.dropFirst().first {
        rest = rest.dropFirst(2)
        if low <= high, (low...high).contains(scalar) { isIn = true }
      } else if low == scalar {
        isIn = true
      }
    }
    return isIn != isNegated
  }
}
