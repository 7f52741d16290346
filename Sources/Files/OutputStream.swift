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

/// Writing to descriptors, whole or with the reason why not.
package enum SystemWriting {
  /// Writes all bytes to a descriptor.
  ///
  /// - Throws: `SystemError`.
  package static func write(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(file, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitForRoom(in: file)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Throws: ``OutputProblem``.
  package static func put(_ bytes: [UInt8], to file: Int32) throws(OutputProblem) {
    do throws(SystemError) {
      try write(bytes, to: file)
    } catch {
      throw OutputProblem(error)
    }
  }

  /// Waits until a descriptor takes more that was opened not to wait, as a shell may hand it over.
  private static func waitForRoom(in file: Int32) {
    var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&wanted, 1, -1)
  }

  /// A part of a file that was written before; empty at its end.
  ///
  /// - Throws: ``OutputProblem``.
  package static func part(of file: Int32, at offset: Int, room: Int) throws(OutputProblem)
    -> [UInt8]
  {
    var isRead = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      let count = unsafe pread(file, buffer.baseAddress, room, off_t(offset))
      isRead = count >= 0
      filled = max(count, 0)
    }
    guard isRead else { throw .unwritable }
    return bytes
  }

  /// Hands what was written to the disk itself, so that it is there after a loss of power.
  ///
  /// - Throws: `SystemError`.
  package static func flush(_ file: Int32) throws(SystemError) {
    #if canImport(Darwin)
      if fcntl(file, F_FULLFSYNC) == 0 { return }
    #endif
    // Some file systems cannot do it, and say so.
    guard fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .last }
  }

  /// Hands the names in a folder to the disk itself.
  ///
  /// - Throws: `SystemError`.
  package static func flush(folder path: String) throws(SystemError) {
    let folder = unsafe open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .last }
    defer { close(folder) }
    try flush(folder)
  }
}

/// The system's own call, which `SystemWriting` hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}

/// Sockets in the file system: another program listens there.
enum LocalSocket {
  /// Connects to the socket at a path.
  ///
  /// - Returns: The open socket.
  /// - Throws: ``OutputProblem``.
  static func connect(to path: String) throws(OutputProblem) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    let isShort = unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard name.count < room.count else { return false }
      unsafe room.copyBytes(from: name)
      return true
    }
    guard isShort else { throw .nameTooLong(bytes: name.count, most: 107) }
    let socket = make()
    guard socket >= 0 else { throw .last }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe systemConnect(socket, address, length)
      }
    }
    guard status == 0 else {
      let problem = OutputProblem.last
      close(socket)
      throw problem
    }
    return socket
  }

  private static func make() -> Int32 {
    #if canImport(Glibc)
      let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let socket = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    if socket >= 0 { _ = fcntl(socket, F_SETFD, FD_CLOEXEC) }
    return socket
  }
}

/// The system's own call, which `LocalSocket` hides.
private func systemConnect(
  _ socket: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t
) -> Int32 {
  unsafe connect(socket, address, length)
}
