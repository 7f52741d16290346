import Files
import Foundation

#if canImport(Darwin)
  import os
#else
  import Synchronization
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The signals by which people and systems end a program.
///
/// A thread of its own waits for them, so that temporary files can be removed before the process
/// ends as the signal says.
enum EndingSignals {
  private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU]

  #if canImport(Darwin)
    private static let graceful = OSAllocatedUnfairLock<(@Sendable () -> Void)?>(initialState: nil)
  #else
    private static let graceful = Mutex<(@Sendable () -> Void)?>(nil)
  #endif

  /// Starts to wait for them; to be called before any other thread is there.
  ///
  /// One that the program is set to ignore, as `nohup` does, goes on being ignored.
  static func watch() {
    var waited = sigset_t()
    unsafe sigemptyset(&waited)
    for number in numbers where !isIgnored(number) { unsafe sigaddset(&waited, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &waited, nil)
    let signals = waited
    Thread.detachNewThread { wait(for: signals) }
  }

  /// Sets what the next Ctrl-C, or request to end, does instead of ending the process; the one after
  /// it ends the process.
  static func onFirst(_ action: (@Sendable () -> Void)?) {
    graceful.withLock { $0 = action }
  }

  private static func wait(for signals: sigset_t) {
    var signals = signals
    while true {
      var number: Int32 = 0
      guard unsafe sigwait(&signals, &number) == 0 else { continue }
      if [SIGINT, SIGTERM].contains(number), let action = takeAction() {
        action()
      } else {
        end(by: number)
      }
    }
  }

  private static func takeAction() -> (@Sendable () -> Void)? {
    graceful.withLock { action in
      defer { action = nil }
      return action
    }
  }

  /// Ends the process as if it had not waited.
  private static func end(by number: Int32) {
    TemporaryFiles.removeAll()
    _ = signal(number, SIG_DFL)
    var one = sigset_t()
    unsafe sigemptyset(&one)
    unsafe sigaddset(&one, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &one, nil)
    raise(number)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = unsafe action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = unsafe action.__sa_handler.sa_handler
    #else
      let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    // SIG_IGN is the address 1 on every system.
    return unsafe unsafeBitCast(handler, to: Int.self) == 1
  }
}

/// Lets Ctrl-C, or a request to end, cancel a task instead of ending the process in its tracks.
struct Interruption {
  /// Cancels `task` at the first signal; the second ends the process as usual.
  init<Success, Failure>(cancels task: Task<Success, Failure>) {
    EndingSignals.onFirst { task.cancel() }
  }

  /// Signals mean what they meant before.
  func end() { EndingSignals.onFirst(nil) }
}

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
