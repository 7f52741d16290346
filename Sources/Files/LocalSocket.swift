#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
