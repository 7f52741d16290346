/// A pattern of paths, as a shell would expand it: `*`, `?` and `[a-z]` within one part, `**` for
/// any number of folders.
///
/// Shells do this themselves where they can; quoted patterns and Windows come here.
struct Glob {
  private let parts: [String]
  private let start: String

  init(_ pattern: String) {
    start = pattern.hasPrefix("/") ? "/" : ""
    parts = pattern.split(separator: "/").map(String.init)
  }

  /// Whether a path holds a character that patterns give a meaning.
  static func isPattern(_ path: String) -> Bool { path.contains { "*?[".contains($0) } }

  /// The paths that fit, in alphabetical order part by part.
  func paths(in tree: some FileTree) -> [String] {
    var found: [String] = []
    expand(parts[...], below: start, in: tree, into: &found)
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func expand(
    _ rest: ArraySlice<String>, below folder: String, in tree: some FileTree,
    into found: inout [String]
  ) {
    guard let part = rest.first else {
      if tree.kind(at: folder) != nil { found.append(folder) }
      return
    }
    guard Self.isPattern(part) else {
      expand(rest.dropFirst(), below: FilePath.joined(folder, part), in: tree, into: &found)
      return
    }
    if part == "**" { expand(rest.dropFirst(), below: folder, in: tree, into: &found) }
    let names = (tree.names(inFolder: folder.isEmpty ? "." : folder) ?? []).sorted()
    for name in names where !WorkbookName(name).isLock {
      let path = FilePath.joined(folder, name)
      if part == "**" {
        if tree.kind(at: path) == .folder { expand(rest, below: path, in: tree, into: &found) }
      } else if Self.matches(Array(name)[...], Array(part)[...]) {
        expand(rest.dropFirst(), below: path, in: tree, into: &found)
      }
    }
  }

  /// Whether a name fits a part of a pattern.
  static func matches(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    // Where the last star stands, and how much of the name it has taken so far.
    var star: (pattern: ArraySlice<Character>, name: ArraySlice<Character>)?
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
  private static func one(
    _ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>
  ) -> ArraySlice<Character>? {
    guard let character = name.first, let head = pattern.first else { return nil }
    if head == "[", let end = pattern.dropFirst(2).firstIndex(of: "]") {
      return holds(pattern[(pattern.startIndex + 1)..<end], character)
        ? pattern[(end + 1)...] : nil
    }
    return head == "?" || head == character ? pattern.dropFirst() : nil
  }

  /// Whether a set such as `a-z0-9` or `!x` holds a character.
  private static func holds(_ set: ArraySlice<Character>, _ character: Character) -> Bool {
    let isNegated = set.first == "!" || set.first == "^"
    var rest = isNegated ? set.dropFirst() : set
    var isIn = false
    while let low = rest.popFirst() {
      if rest.first == "-", let high = rest.dropFirst().first {
        rest = rest.dropFirst(2)
        if low <= high, (low...high).contains(character) { isIn = true }
      } else if low == character {
        isIn = true
      }
    }
    return isIn != isNegated
  }
}
