#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
