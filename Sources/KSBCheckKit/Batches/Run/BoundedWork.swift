import Foundation

/// Work that is waited for no longer than a limit.
///
/// It has a thread of its own: what is given up goes on there, where it keeps nobody from working, and
/// ends with the program at the latest.
package enum BoundedWork {
  /// Recursion over what a workbook holds is bounded; this is room enough for all of it.
  private static let stackSize = 16 << 20

  /// Does work, and waits for it; a task that is cancelled waits all the same.
  ///
  /// - Parameters:
  ///   - limit: How long to wait.
  ///   - work: The work; it must leave nothing behind but its result.
  /// - Returns: Its result; nil when the limit passed first.
  package static func run<Result: Sendable>(
    within limit: Duration, _ work: @escaping @Sendable () -> Result
  ) async -> Result? {
    let (answers, answer) = AsyncStream<Result?>.makeStream(bufferingPolicy: .bufferingOldest(1))
    let thread = Thread { answer.yield(work()) }
    thread.stackSize = stackSize
    thread.start()
    let clock = Task {
      try await Task.sleep(for: limit)
      answer.yield(nil)
    }
    defer { clock.cancel() }
    return await Task {
      var first = answers.makeAsyncIterator()
      return await first.next() ?? nil
    }.value
  }
}
