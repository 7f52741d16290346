import Dispatch

/// Inflates on a thread of its own, a few pieces ahead of whoever looks at them.
///
/// Inflating is a third of the time that a large sheet takes, and does not depend on the rest.
enum BackgroundInflater {
  /// The stored size from which on a second thread is worth its while, in bytes.
  static let least = 1 << 20

  /// Inflates all of `input`, handing each piece to `use` for as long as it asks for more.
  ///
  /// It comes back only when the other thread is done with `input`.
  static func inflate<Failure: Error>(
    _ input: UnsafeRawBufferPointer, use: (UnsafeRawBufferPointer) throws(Failure) -> Bool
  ) throws(Failure) -> Inflater.End {
    let work = Work()
    // What the two threads share is told apart by the ring; `end` is read when nothing follows.
    nonisolated(unsafe) let shared = unsafe (work: work, input: input)
    // A queue of one's own has a thread of its own, however many wait in the queues for all.
    DispatchQueue(label: "ksbcheck.read-ahead").async {
      unsafe shared.work.run(on: shared.input)
    }
    do {
      while let wantsMore = try unsafe work.ring.take(use) {
        if !wantsMore { return work.abandon() }
      }
    } catch {
      _ = work.abandon()
      throw error
    }
    return work.end
  }

  private final class Work {
    let ring = ChunkRingBuffer()
    private(set) var end = Inflater.End.broken

    /// On the other thread: fills pieces until there are no more, or no more are wanted.
    func run(on input: UnsafeRawBufferPointer) {
      if var inflater = Inflater() {
        end = unsafe inflater.inflate(input) { unsafe ring.fill(with: $0) }
      }
      ring.finish(hasPiece: end == .enough)
    }

    /// Waits until the other thread has noticed that no more is wanted.
    func abandon() -> Inflater.End {
      while unsafe ring.take({ _ in false }) != nil {}
      return .enough
    }
  }
}
