#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system says of folders on the disk, by names as bytes.
enum DiskFolder {
  /// What is in a folder; nil when it cannot be read to its end.
  static func entries(_ path: String) -> FolderEntries? {
    guard let stream = unsafe opendir(path.isEmpty ? "." : path) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    var unnamed: [FolderEntries.Unnamed] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe name(of: entry)
      if let name = String(validating: bytes, as: UTF8.self) {
        if name != "." && name != ".." { names.append(name) }
      } else {
        let shown = UnnamedPath.shown(bytes)
        unnamed.append(FolderEntries.Unnamed(shown: shown, kind: kind(of: bytes, in: path)))
      }
      errno = 0
    }
    return errno == 0 ? FolderEntries(names, unnamed: unnamed) : nil
  }

  /// The identity of a folder; nil when the path does not lead to one.
  static func identity(_ path: String) -> FolderIdentity? {
    var status = stat()
    guard unsafe stat(path.isEmpty ? "." : path, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { return nil }
    return FolderIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The bytes of a path without links and `..`; nil when it leads nowhere.
  static func resolved(_ path: String) -> [UInt8]? {
    guard let resolved = unsafe realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      let start = unsafe UnsafeRawPointer(name)
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
  }

  private static func kind(of name: [UInt8], in folder: String) -> FileKind {
    let path = Array(folder.isEmpty ? ".".utf8 : folder.utf8) + [UInt8(ascii: "/")] + name
    let characters = (path + [0]).map { CChar(bitPattern: $0) }
    var status = stat()
    guard unsafe stat(characters, &status) == 0 else { return .file }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }
}
