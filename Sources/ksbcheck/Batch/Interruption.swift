import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lets Ctrl-C, or a request to end, cancel a task instead of ending the process in its tracks.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Cancels `task` at the first signal; the second ends the process as usual.
  init<Success, Failure>(cancels task: Task<Success, Failure>) {
    sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        task.cancel()
        _ = signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
  }

  /// Signals mean what they meant before.
  func end() {
    for source in sources { source.cancel() }
  }
}
