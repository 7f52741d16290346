import Foundation

/// Somebody who reads from a named pipe, or from a socket in a folder, into a file.
final class PipeReader {
  private let reader: Thread
  private let ended = DispatchSemaphore(value: 0)
  private let received: URL

  /// Makes a named pipe and starts to read from it.
  static func onPipe(at path: String, into received: URL) throws -> PipeReader {
    guard unsafe mkfifo(path, 0o666) == 0, unsafe chmod(path, 0o666) == 0 else {
      throw POSIXError(.EEXIST)
    }
    let pipe = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard pipe >= 0 else { throw POSIXError(.EIO) }
    return try PipeReader(into: received) { pipe }
  }

  /// Makes a socket and starts to listen at it.
  static func onSocket(at path: String, into received: URL) throws -> PipeReader {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
      unsafe room.copyBytes(from: name.prefix(room.count - 1))
    }
    #if canImport(Glibc)
      let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let listener = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(listener, address, length)
      }
    }
    guard status == 0, listen(listener, 4) == 0, unsafe chmod(path, 0o666) == 0 else {
      throw POSIXError(.EADDRINUSE)
    }
    _ = fcntl(listener, F_SETFL, O_NONBLOCK)
    return try PipeReader(into: received) {
      let connection = accept(listener, nil, nil)
      if connection >= 0 { _ = fcntl(connection, F_SETFL, O_NONBLOCK) }
      return connection
    }
  }

  /// Reads from what `open` opens, as often as it takes, until told to stop.
  private init(into received: URL, open: @escaping @Sendable () -> Int32) throws {
    try Data().write(to: received)
    let file = try FileHandle(forWritingTo: received)
    self.received = received
    reader = Thread { [ended] in
      var source: Int32 = -1
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let isLast = Thread.current.isCancelled
        if source < 0 { source = open() }
        let count = source < 0 ? -1 : unsafe read(source, &chunk, chunk.count)
        if count > 0 {
          try? file.write(contentsOf: chunk.prefix(count))
        } else if isLast {
          break
        } else {
          usleep(1000)
        }
      }
      if source >= 0 { close(source) }
      ended.signal()
    }
    reader.start()
  }

  /// Stops reading.
  ///
  /// - Returns: All that was received.
  func stop() throws -> Data {
    reader.cancel()
    ended.wait()
    return try Data(contentsOf: received)
  }
}
