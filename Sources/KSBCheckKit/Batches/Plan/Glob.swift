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
    // Where the last star is, and how much of the name it has taken so far.
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

/// Looks for the paths that fit a pattern.
///
/// A link to a folder is not followed where a wildcard led to it, and no link leads out of the
/// folder that the pattern names: what fits all the same is found with a problem, not lost.
struct GlobSearch<Tree: FileTree> {
  /// Links to folders that fit and were not followed.
  private(set) var links: [String] = []
  private let glob: Glob
  private let tree: Tree
  /// The folder before the first wildcard.
  private let base: String
  private var found: [InputPath] = []
  private var seen: Set<PathKey> = []
  /// The folders in which the rest of the pattern was looked for, each with that rest: several `**`
  /// reach a folder in very many ways.
  private var expanded: Set<PathKey> = []

  init(for glob: Glob, in tree: Tree) {
    self.glob = glob
    self.tree = tree
    base = glob.parts.prefix { !Glob.isPattern($0) }.reduce(glob.start, FilePath.joined)
  }

  /// The paths that fit, in the order of the alphabet part by part.
  mutating func paths() -> [InputPath] {
    expand(glob.parts[...], below: glob.start)
    return found
  }

  private mutating func expand(_ rest: ArraySlice<String>, below folder: String) {
    guard let part = rest.first else { return take(folder) }
    guard Glob.isPattern(part) else {
      return expand(rest.dropFirst(), below: FilePath.joined(folder, part))
    }
    guard expanded.insert(PathKey("\(rest.count)\0" + folder)).inserted else { return }
    let place = folder.isEmpty ? "." : folder
    guard tree.kind(at: place) == .folder else { return }
    guard let entries = tree.entries(inFolder: place) else {
      return add(folder, problem: "is a folder that cannot be read; check that you may open it")
    }
    if part == "**" { expand(rest.dropFirst(), below: folder) }
    for name in entries.names where !WorkbookName(name).isLock {
      visit(FilePath.joined(folder, name), name, part, rest)
    }
    for entry in entries.unnamed where !WorkbookName(entry.shown).isLock {
      let isOnTheWay = entry.kind == .folder && (part == "**" || rest.count > 1)
      let isMeant = WorkbookName(entry.shown).isWorkbook && rest.count == 1
      if isOnTheWay || isMeant, part == "**" || Glob.matches(entry.shown, part) {
        add(FilePath.joined(folder, entry.shown), problem: entry.problem)
      }
    }
  }

  private mutating func visit(
    _ path: String, _ name: String, _ part: String, _ rest: ArraySlice<String>
  ) {
    guard part == "**" || Glob.matches(name, part) else { return }
    let isFolder = tree.kind(at: path) == .folder
    if isFolder && !tree.isOwnFolder(path) {
      links.append(path)
    } else if part != "**" {
      expand(rest.dropFirst(), below: path)
    } else if isFolder {
      expand(rest, below: path)
    }
  }

  private mutating func take(_ path: String) {
    let kind = tree.kind(at: path)
    // A link that leads nowhere fits a wildcard all the same: its report says so.
    guard kind != nil || glob.parts.last.map(Glob.isPattern) == true else { return }
    let isMeant = kind == .folder || WorkbookName(FilePath.name(of: path)).isInput
    if isMeant, tree.leads(path, outOf: base) {
      add(
        path,
        problem: "is a link that leads out of the folder \(base.isEmpty ? "." : base); "
          + "name it without a pattern to check it")
    } else {
      add(path)
    }
  }

  private mutating func add(_ path: String, problem: String? = nil) {
    // No path holds a zero byte.
    guard seen.insert(PathKey(path + "\0" + (problem ?? ""))).inserted else { return }
    found.append(InputPath(path, isNamed: false, problem: problem))
  }
}
