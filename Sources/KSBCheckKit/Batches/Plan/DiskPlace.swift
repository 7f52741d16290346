import Files

/// Where a file or a folder is, however its path is spelt: absolutely, with `..`, or by a link on
/// the way.
struct DiskPlace: Hashable {
  /// What the folder is; nil when there is none.
  private let folder: FolderIdentity?
  /// The name in the folder as bytes; the whole path when there is no folder.
  private let name: PathKey

  init(ofFolder path: String, in tree: some FileTree) {
    folder = tree.identity(ofFolder: path)
    name = PathKey(folder == nil ? FilePath.plain(path) : "")
  }

  init(ofFile path: String, in tree: some FileTree) {
    let folder = FilePath.folder(of: path)
    self.folder = tree.identity(ofFolder: folder.isEmpty ? "." : folder)
    name = PathKey(self.folder == nil ? FilePath.plain(path) : FilePath.name(of: path))
  }
}
