#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
