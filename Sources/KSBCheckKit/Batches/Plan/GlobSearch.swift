import Files

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
