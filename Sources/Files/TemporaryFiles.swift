#if canImport(Darwin)
  import Darwin
  import os
#else
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif
  import Synchronization
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The temporary files and folders of this process, so that none stays when it is ended.
///
/// Files are made, moved and removed under one lock: at no moment is there one that is not listed.
package enum TemporaryFiles {
  private struct Listing {
    var paths: Set<String> = []
    /// Whether the process is ending: nothing may be made any more.
    var isClosed = false
  }

  #if canImport(Darwin)
    private static let listing = OSAllocatedUnfairLock(initialState: Listing())
  #else
    private static let listing = Mutex(Listing())
  #endif

  /// Removes all of them; none can be made afterwards.
  package static func removeAll() {
    listing.withLock { listing in
      listing.isClosed = true
      for path in listing.paths { try? FileManager.default.removeItem(atPath: path) }
      listing.paths = []
    }
  }

  /// Makes a file or folder, and lists it.
  ///
  /// - Parameters:
  ///   - folder: The folder to make it in; empty for the current one.
  ///   - make: Makes it under a name that nobody can foresee; negative when it cannot be made.
  /// - Returns: Where it is, and what `make` returned.
  /// - Throws: ``SystemError``.
  static func add(
    inFolder folder: String, _ make: @Sendable (String) -> Int32
  ) throws(SystemError) -> (path: String, result: Int32) {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    let made = listing.withLock { listing -> Result<Made, SystemError> in
      guard !listing.isClosed else { return .failure(SystemError(code: ECANCELED)) }
      // A name is in use once in more years than there are; a bound all the same.
      for _ in 0..<16 {
        let path = "\(prefix).ksbcheck-\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
        let result = make(path)
        if result >= 0 {
          listing.paths.insert(path)
          return .success(Made(path: path, result: result))
        }
        if errno != EEXIST { break }
      }
      return .failure(.last)
    }
    let (path, result) = try made.get().values
    return (path, result)
  }

  /// Lists a file that has a name of its own, such as a lock, to be removed with the others.
  package static func list(_ path: String) {
    listing.withLock { listing in
      if listing.isClosed {
        try? FileManager.default.removeItem(atPath: path)
      } else {
        listing.paths.insert(path)
      }
    }
  }

  /// Removes a file that was listed under a name of its own.
  package static func remove(_ path: String) {
    listing.withLock { listing in
      guard listing.paths.remove(path) != nil else { return }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private struct Made {
    var path: String
    var result: Int32
    var values: (String, Int32) { (path, result) }
  }

  /// Strikes a file off the list by whatever makes its name go away.
  ///
  /// - Returns: What `end` returned; when it is negative, the file stays listed.
  static func strike(_ path: String, _ end: @Sendable () -> Int32) -> Result<Void, SystemError> {
    listing.withLock { listing in
      // Once the process is ending, the file is gone, and may not come back under another name.
      guard listing.paths.contains(path) else { return .failure(SystemError(code: ECANCELED)) }
      guard end() >= 0 else { return .failure(.last) }
      listing.paths.remove(path)
      return .success(())
    }
  }
}

/// A new file that is to be moved to its place, or to go away.
///
/// Its name cannot be foreseen and was not in use, so that nothing that was there before is touched.
/// It is removed with this value, and when a signal ends the process.
package final class TemporaryFile {
  /// Where it is until it is moved.
  package let path: String

  /// The open file.
  package let descriptor: Int32
  private var isOpen = true
  private var isNamed = true

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - folder: The folder to make it in; empty for the current one.
  ///   - mode: Its permission bits, of which the umask takes its share.
  /// - Throws: ``SystemError``.
  package init(inFolder folder: String, mode: UInt16 = 0o600) throws(SystemError) {
    (path, descriptor) = try TemporaryFiles.add(inFolder: folder) { path in
      unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
    }
  }

  deinit {
    if isOpen { _ = close(descriptor) }
    if isNamed { removeName() }
  }

  /// Takes the name away: the file lasts until it is closed, and nobody else can open it.
  package func removeName() {
    isNamed = false
    let path = path
    _ = TemporaryFiles.strike(path) { unsafe unlink(path) }
  }

  /// Closes the file and moves it to its place, over what is there.
  ///
  /// - Throws: ``SystemError``; nothing was moved then, and the file is gone.
  package func move(to place: String) throws(SystemError) {
    isOpen = false
    // Some disks say only now that they are full.
    guard close(descriptor) == 0 || errno == EINTR else {
      let error = SystemError.last
      removeName()
      throw error
    }
    let path = path
    do throws(SystemError) {
      try TemporaryFiles.strike(path) { unsafe rename(path, place) }.get()
      isNamed = false
    } catch {
      removeName()
      throw error
    }
  }
}

/// Text that is kept on the disk until its place in a file is known.
///
/// It has no name any more once it is open, so that nothing of it stays whatever happens.
package final class TemporaryRowFile {
  private static let chunk = 1 << 16

  private let file: TemporaryFile
  private var pending: [UInt8] = []

  /// Opens a spool in a folder.
  ///
  /// - Throws: ``OutputProblem``.
  package init(inFolder folder: String) throws(OutputProblem) {
    do throws(SystemError) {
      file = try TemporaryFile(inFolder: folder)
    } catch {
      throw OutputProblem(error)
    }
    file.removeName()
  }

  /// Keeps text.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ text: String) throws(OutputProblem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.chunk { try flush() }
  }

  /// Writes all that was kept into a file.
  ///
  /// - Throws: ``OutputProblem``.
  package func copy(into output: OutputFile) throws(OutputProblem) {
    try flush()
    var offset = 0
    while true {
      let bytes = try SystemWriting.part(of: file.descriptor, at: offset, room: Self.chunk)
      if bytes.isEmpty { return }
      offset += bytes.count
      try output.write(bytes)
    }
  }

  private func flush() throws(OutputProblem) {
    try SystemWriting.put(pending, to: file.descriptor)
    pending.removeAll(keepingCapacity: true)
  }
}

/// A new folder for this user alone, removed with this value and when a signal ends the process.
package struct TemporaryFolder: ~Copyable {
  /// Where it is.
  package let path: String

  /// Makes the folder.
  ///
  /// - Parameter folder: The folder to make it in.
  /// - Throws: ``SystemError``.
  package init(inFolder folder: String) throws(SystemError) {
    path = try TemporaryFiles.add(inFolder: folder) { path in unsafe mkdir(path, 0o700) }.path
  }

  deinit {
    let path = path
    _ = TemporaryFiles.strike(path) {
      (try? FileManager.default.removeItem(atPath: path)) == nil ? -1 : 0
    }
  }
}

/// Why a call of the system failed, as its number.
package struct SystemError: Error, Sendable, Hashable {
  /// The number, such as `ENOSPC`.
  package let code: Int32

  /// Why the last call of this thread failed.
  package static var last: SystemError { SystemError(code: errno) }

  package init(code: Int32) { self.code = code }
}
