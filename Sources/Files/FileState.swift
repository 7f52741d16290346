#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file as the system knows it, whatever paths, links and spellings lead to it.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// What the system says of a file: enough to tell that it is still the same.
package struct FileState: Equatable, Sendable {
  /// Its length in bytes.
  package let size: Int

  /// Which file it is.
  package let identity: FileIdentity

  private let mode: UInt32
  private let owner: UInt32
  private let group: UInt32
  private let changed: [Int]

  /// The state of the file at `path`, links followed; nil when there is none.
  package init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The state of what is at `path` itself, be it a link; nil when there is nothing.
  package init?(pathOfLink path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The state of an open file.
  package init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  package var isFile: Bool { isKind(S_IFREG) }
  package var isFolder: Bool { isKind(S_IFDIR) }
  package var isLink: Bool { isKind(S_IFLNK) }
  package var isNamedPipe: Bool { isKind(S_IFIFO) }
  package var isSocket: Bool { isKind(S_IFSOCK) }

  /// Whether what is written to it can be read again, so that writing takes something away.
  package var holdsContents: Bool { isFile || isNamedPipe || isKind(S_IFBLK) }

  /// Makes an open file as this one: its permission bits, and its owner where that is allowed.
  package func apply(to file: Int32) {
    if let state = FileState(descriptor: file), state.owner != owner || state.group != group {
      _ = fchown(file, uid_t(owner), gid_t(group))
    }
    _ = fchmod(file, mode_t(truncatingIfNeeded: mode & 0o777))
  }

  private func isKind(_ kind: mode_t) -> Bool { mode & UInt32(S_IFMT) == UInt32(kind) }

  private init(_ status: stat) {
    size = Int(status.st_size)
    identity = FileIdentity(status)
    mode = UInt32(status.st_mode)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = [Int(time.tv_sec), Int(time.tv_nsec)]
  }
}
