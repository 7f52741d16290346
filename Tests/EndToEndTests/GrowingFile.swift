import Foundation

/// A file that another thread writes to until it is told to stop.
final class GrowingFile {
  /// So large that reading it takes longer than writing a little more; most of it is on no disk.
  private static let size: UInt64 = 128 << 20

  private let writer: Thread
  private let ended = DispatchSemaphore(value: 0)

  /// Starts writing to the file at `url`.
  init(_ url: URL) throws {
    let file = try FileHandle(forWritingTo: url)
    try file.truncate(atOffset: Self.size)
    writer = Thread { [ended] in
      while !Thread.current.isCancelled, (try? file.seekToEnd()) != nil {
        guard (try? file.write(contentsOf: Data([0]))) != nil else { break }
      }
      ended.signal()
    }
    writer.start()
  }

  /// Ends the writing, and waits for it.
  func stop() {
    writer.cancel()
    ended.wait()
  }
}
