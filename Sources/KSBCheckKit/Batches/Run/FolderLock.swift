package import Files

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The right to write the index and the journal of a folder, which one run has at a time.
///
/// The system holds the lock and lets go of it when the process ends, however it ends: what a dead
/// process left behind keeps nobody out. Each shard has a lock of its own, as it has a journal.
package final class FolderLock {
  /// Why a folder cannot be locked.
  package enum Problem: Error, Hashable {
    /// Another run has the lock: who that is, as far as it says.
    case held(by: String)
    /// What is in the lock's place is not a file.
    case notAFile
    /// The lock's file cannot be made.
    case output(OutputProblem)
  }

  /// Whether the disk knows locks; where it does not, two runs are not kept apart.
  package let isHeld: Bool
  private let path: String
  private let file: Int32

  /// The lock of a folder of output, or of one shard in it.
  package static func path(inFolder folder: String, shard: Shard?) -> String {
    FilePath.joined(folder, ".ksbcheck-\(shard.map { "\($0.name)-lock" } ?? "lock")")
  }

  /// Takes the lock at once, or not at all.
  ///
  /// - Throws: ``Problem``.
  package init(at path: String) throws(Problem) {
    self.path = path
    while true {
      let file = try Self.open(path)
      switch Self.lock(file) {
      case .refused:
        let holder = Self.holder(file)
        close(file)
        throw .held(by: holder)
      // The file may have been taken away by its last holder after it was opened.
      case .held where !Self.isAt(path, file):
        close(file)
        continue
      case .held:
        Self.sign(file)
        (self.file, isHeld) = (file, true)
      case .unknown:
        (self.file, isHeld) = (file, false)
      }
      // A signal that ends the process takes it away too.
      TemporaryFiles.list(path)
      return
    }
  }

  deinit {
    // While it is still locked, so that nobody else's is taken away.
    TemporaryFiles.remove(path)
    close(file)
  }

  private enum Answer { case held, refused, unknown }

  private static func lock(_ file: Int32) -> Answer {
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno == EWOULDBLOCK ? .refused : .unknown
    }
    return .held
  }

  private static func open(_ path: String) throws(Problem) -> Int32 {
    let file = systemOpen(path)
    guard file >= 0 else {
      if errno == ELOOP || errno == ENXIO || errno == EISDIR { throw .notAFile }
      throw .output(.last)
    }
    guard FileState(descriptor: file)?.isFile == true else {
      close(file)
      throw .notAFile
    }
    return file
  }

  private static func isAt(_ path: String, _ file: Int32) -> Bool {
    var (here, there) = (stat(), stat())
    return unsafe fstat(file, &here) == 0 && stat(path, &there) == 0
      && here.st_ino == there.st_ino && here.st_dev == there.st_dev
  }

  // MARK: Who holds it

  /// Says who has the lock; that a disk has no room for it keeps nothing from being locked.
  private static func sign(_ file: Int32) {
    let text = "process \(getpid()) on \(host)\n"
    guard ftruncate(file, 0) == 0, lseek(file, 0, SEEK_SET) == 0 else { return }
    try? SystemWriting.put(Array(text.utf8), to: file)
  }

  private static func holder(_ file: Int32) -> String {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 256) { buffer, filled in
      filled = max(unsafe pread(file, buffer.baseAddress, 256, 0), 0)
    }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.isEmpty ? "another process" : line
  }

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "this machine" }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The system's own call, which ``FolderLock`` hides; a pipe in the file's place is not waited for.
private func systemOpen(_ path: String) -> Int32 {
  unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
}
