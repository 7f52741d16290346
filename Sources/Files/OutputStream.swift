#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A device, a pipe or a socket that an output goes to as it is.
///
/// That its reader went away is not a failure: what is left is dropped.
package final class OutputStream {
  private let descriptor: Int32
  private var isUnread = false

  /// Opens what is at a path without links.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - state: What is there.
  ///   - waits: Whether to wait for someone to read from a pipe.
  /// - Throws: ``OutputProblem``.
  package init(at path: String, _ state: FileState, waits: Bool) throws(OutputProblem) {
    guard !state.isSocket else {
      descriptor = try LocalSocket.connect(to: path)
      return
    }
    let wait = waits ? 0 : O_NONBLOCK
    let opened = try Self.open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW | wait)
    // Whatever took its place meanwhile is not to be written over.
    guard FileState(descriptor: opened)?.isFile == false else {
      close(opened)
      throw .unwritable
    }
    if !waits { _ = fcntl(opened, F_SETFL, fcntl(opened, F_GETFL) & ~O_NONBLOCK) }
    descriptor = opened
  }

  /// Writes to a descriptor of this process.
  ///
  /// - Throws: ``OutputProblem``.
  package init(descriptor: Int32) throws(OutputProblem) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .last }
    self.descriptor = copy
  }

  deinit { close(descriptor) }

  /// Writes bytes.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ bytes: [UInt8]) throws(OutputProblem) {
    guard !isUnread else { return }
    do throws(SystemError) {
      try SystemWriting.write(bytes, to: descriptor)
    } catch {
      guard error.code == EPIPE else { throw OutputProblem(error) }
      isUnread = true
    }
  }

  private static func open(_ path: String, _ flags: Int32) throws(OutputProblem) -> Int32 {
    while true {
      let file = systemOpen(path, flags)
      if file >= 0 { return file }
      if errno != EINTR { throw .last }
    }
  }
}

/// The system's own call, which `OutputStream` hides.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags) }
