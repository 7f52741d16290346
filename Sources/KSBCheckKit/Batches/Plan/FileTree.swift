/// Where submissions are looked for: the disk, or what a test makes up.
package protocol FileTree: Sendable {
  /// What is at a path, links followed; nil when nothing is.
  func kind(at path: String) -> FileKind?

  /// Whether a folder is there that is no link: links could lead round in a circle.
  func isOwnFolder(_ path: String) -> Bool

  /// What is in a folder; nil when it cannot be read.
  func entries(inFolder path: String) -> FolderEntries?

  /// The identity of a folder, however its path is spelt; nil when there is none.
  func identity(ofFolder path: String) -> FolderIdentity?

  /// Whether links on the way to a path lead to a place outside of a folder.
  func leads(_ path: String, outOf folder: String) -> Bool

  /// Whether a workbook is a report that this program wrote.
  func isReport(_ path: String) -> Bool

  /// What a workbook holds, by its contents: asked only where names do not tell.
  func contents(ofWorkbook path: String) -> WorkbookContents
}

/// What a path leads to.
package enum FileKind: Sendable, Hashable {
  case file, folder
  /// A pipe, a socket or a device, which may never end.
  case special
}

/// What makes a folder itself: two paths with the same identity are the same folder.
package struct FolderIdentity: Sendable, Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// Creates an identity of what the system says.
  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What a workbook looks like from the inside.
package enum WorkbookContents: Sendable, Hashable {
  case mapping, structure, other
}
