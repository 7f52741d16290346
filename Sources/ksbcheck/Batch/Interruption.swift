/// Lets Ctrl-C, or a request to end, cancel a task instead of ending the process in its tracks.
struct Interruption {
  /// Cancels `task` at the first signal; the second ends the process as usual.
  init<Success, Failure>(cancels task: Task<Success, Failure>) {
    EndingSignals.onFirst { task.cancel() }
  }

  /// Signals mean what they meant before.
  func end() { EndingSignals.onFirst(nil) }
}
