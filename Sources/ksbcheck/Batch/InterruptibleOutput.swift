#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to a stream whose reader may have stopped reading, and gives up once the task is
/// cancelled, so that a request to end is never waited out.
struct InterruptibleOutput<Stream: TerminalStream> {
  /// A pipe that has room at all takes so many bytes at once: `PIPE_BUF`.
  private var piece: Int {
    #if canImport(Darwin)
      512
    #else
      4096
    #endif
  }
  /// How long to wait for room before looking whether the task was cancelled, in milliseconds.
  private var pause: Int32 { 100 }

  /// Whether something was left unwritten because nobody read and the task was cancelled.
  private(set) var hasGivenUp = false

  private let stream: Stream

  init(_ stream: Stream) { self.stream = stream }

  /// Writes all of `text`, unless nobody reads it and the task is cancelled.
  ///
  /// - Throws: What the stream throws when it cannot be written to.
  mutating func write(_ text: String) throws(Stream.Failure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, waitForRoom() {
      try stream.write(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
    }
  }

  private mutating func waitForRoom() -> Bool {
    while !hasGivenUp {
      var state = pollfd(fd: stream.descriptor, events: Int16(POLLOUT), revents: 0)
      // An error is for the writing to find.
      if unsafe poll(&state, 1, pause) > 0 { return true }
      hasGivenUp = Task.isCancelled
    }
    return false
  }
}
