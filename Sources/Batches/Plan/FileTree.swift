/// Where submissions are looked for: the disk, or what a test makes up.
public protocol FileTree: Sendable {
  /// What is at a path; nil when nothing is.
  func kind(at path: String) -> FileKind?

  /// Whether a folder is there that is no link: links could lead round in a circle.
  func isOwnFolder(_ path: String) -> Bool

  /// The names in a folder, in no particular order; nil when it cannot be read.
  func names(inFolder path: String) -> [String]?

  /// What a workbook holds, by its contents: asked only where names do not tell.
  func contents(ofWorkbook path: String) -> WorkbookContents
}

/// What a path leads to.
public enum FileKind: Sendable, Hashable {
  case file, folder
}

/// What a workbook looks like from the inside.
public enum WorkbookContents: Sendable, Hashable {
  case mapping, structure, other
}
