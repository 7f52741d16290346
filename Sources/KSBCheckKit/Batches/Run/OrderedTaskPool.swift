import Foundation

/// Work on many things at once whose results come out in order.
package enum OrderedTaskPool {
  /// So many results may wait, for each worker, for one before them that takes longer.
  private static let backlog = 8

  /// Works on `0..<count`, at most `width` at a time, and hands the results on in order.
  ///
  /// No more work is started than a few results ahead of what was handed on, so that memory does
  /// not grow with the count. When the task is cancelled, nothing new is started; what was started
  /// is finished and handed on.
  ///
  /// - Parameters:
  ///   - count: How many things there are.
  ///   - width: How many may be worked on at a time.
  ///   - work: The work on one.
  ///   - deliver: Takes each result, in order; false to start nothing new.
  /// - Returns: How many results were handed on.
  /// - Throws: What `deliver` throws; the work that was started is let finish first.
  package static func run<Result: Sendable, Failure: Error>(
    count: Int, width: Int, work: @escaping @Sendable (Int) async -> Result,
    deliver: (Int, Result) throws(Failure) -> Bool
  ) async throws(Failure) -> Int {
    var line = Line<Result>(count: count, width: max(width, 1))
    var failure: Failure?
    await withTaskGroup(of: (Int, Result).self) { group in
      while true {
        while !Task.isCancelled, let place = line.next() {
          group.addTask { (place, await work(place)) }
        }
        guard let (place, result) = await group.next() else { break }
        line.arrived(result, at: place)
        do throws(Failure) {
          while failure == nil, let (place, result) = line.takeFirst() {
            if try !deliver(place, result) { line.close() }
          }
        } catch {
          failure = error
          line.close()
        }
      }
    }
    if let failure { throw failure }
    return line.delivered
  }

  /// What was started, what has arrived, and what was handed on.
  private struct Line<Result> {
    private(set) var delivered = 0
    private var count: Int
    private let width: Int
    private var started = 0
    private var running = 0
    private var waiting: [Int: Result] = [:]

    init(count: Int, width: Int) {
      self.count = count
      self.width = width
    }

    /// The next thing to start, if one may be.
    mutating func next() -> Int? {
      guard started < count, running < width, started - delivered < width * backlog else {
        return nil
      }
      running += 1
      started += 1
      return started - 1
    }

    mutating func arrived(_ result: Result, at place: Int) {
      running -= 1
      waiting[place] = result
    }

    /// The next result in order, if it has arrived.
    mutating func takeFirst() -> (Int, Result)? {
      guard let result = waiting.removeValue(forKey: delivered) else { return nil }
      delivered += 1
      return (delivered - 1, result)
    }

    /// Nothing more is started.
    mutating func close() { count = started }
  }
}

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
