#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads whole files, and makes sure that what was read is what was there at one moment.
package enum InputReading {
  /// How often a file is read again that changes while it is read.
  private static let attempts = 3
  private static let chunk = 1 << 16

  /// The bytes of the file at `path`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: Reading stops this many bytes in, and one more, so that whoever looks at the bytes
  ///     can see that there were too many.
  ///   - allowsStreams: Whether a pipe or a device will do, which cannot be read twice.
  /// - Returns: What the file held at one moment.
  /// - Throws: ``FileProblem``.
  package static func bytes(
    at path: String, limit: Int, allowsStreams: Bool = false
  ) throws(FileProblem) -> [UInt8] {
    for _ in 0..<attempts {
      if let bytes = try settled(path, limit: limit, allowsStreams) { return bytes }
    }
    throw .changing
  }

  /// The bytes that an open file has left.
  ///
  /// - Throws: ``FileProblem``.
  package static func bytes(
    ofDescriptor file: Int32, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    try read(file, upTo: limit, expecting: 0)
  }

  /// A part of the file at `path`; nil when it cannot be read, and shorter when the file ends.
  package static func part(of path: String, _ range: Range<Int>) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard lseek(file, off_t(range.lowerBound), SEEK_SET) >= 0 else { return nil }
    return try? read(file, upTo: range.count - 1, expecting: range.count - 1)
  }

  /// The bytes; nil when the file changed while it was read.
  private static func settled(
    _ path: String, limit: Int, _ allowsStreams: Bool
  ) throws(FileProblem) -> [UInt8]? {
    try require(path, allowsStreams)
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable }
    defer { close(file) }
    let before = FileState(descriptor: file)
    let bytes = try read(file, upTo: limit, expecting: before?.size ?? 0)
    guard let before, before.isFile else { return bytes }
    let isWhole = bytes.count > limit || bytes.count == before.size
    return isWhole && before == FileState(descriptor: file) ? bytes : nil
  }

  /// Opening a pipe that nobody writes to would wait for ever, so that is asked first.
  private static func require(_ path: String, _ allowsStreams: Bool) throws(FileProblem) {
    guard let state = FileState(path: path) else {
      throw errno == EACCES ? .unreadable : .missing
    }
    if state.isFolder { throw .isFolder }
    if !state.isFile && !allowsStreams { throw .notAFile }
  }

  private static func read(
    _ file: Int32, upTo limit: Int, expecting size: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let room = min(limit - bytes.count + 1, max(size - bytes.count + 1, chunk))
      let (more, count) = next(room, of: file)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      if count == 0 { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  private static func next(_ room: Int, of file: Int32) -> (bytes: [UInt8], count: Int) {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      count = unsafe systemRead(file, buffer.baseAddress, room)
      filled = max(count, 0)
    }
    return (bytes, count)
  }
}

/// The system's own call, which `InputReading` hides.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ room: Int) -> Int {
  unsafe read(file, bytes, room)
}

/// Why a file could not be read, as a clause that follows its name.
package enum FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, or no longer.
  case missing
  case isFolder
  /// It is a pipe or a device, and reading might never end.
  case notAFile
  /// It may not be opened, or reading broke off.
  case unreadable
  /// It was written to while it was read.
  case changing

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .missing: "does not exist; check the name and the folder"
    case .isFolder: "is a folder; name the file in it that you mean"
    case .notAFile: "is not an ordinary file; save the workbook as a file"
    case .unreadable: "cannot be read; check that it is not locked and that you may open it"
    case .changing: "changed while it was read; let whoever writes it finish, and run again"
    }
  }
}

/// A file as the system knows it, whatever paths, links and spellings lead to it.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// What the system says of a file: enough to recognise it again.
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
