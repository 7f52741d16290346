import Files
import KSBCheckKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output and standard error.
enum StandardStream {
  /// Where results go: what cannot be written there is a failure.
  static let output = StandardOutputStream()
  /// Where messages go: what cannot be written there is lost, and the work is not.
  static let error = StandardErrorStream()
}

/// A stream that may be a terminal.
protocol TerminalStream: Sendable {
  /// What writing may end with.
  associatedtype Failure: Error

  var descriptor: Int32 { get }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(Failure)
}

extension TerminalStream {
  /// Whether a person is looking.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns; nil when it is none.
  var width: Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// Standard output: the one way by which results reach it.
struct StandardOutputStream: TerminalStream {
  typealias Failure = any Error

  let descriptor: Int32 = 1

  /// Writes all of `text`.
  ///
  /// - Throws: `UnwritableError`; not when the reader went away (`ksbcheck … | head`).
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `UnwritableError`; not when the reader went away.
  func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try SystemWriting.write(bytes, to: descriptor)
    } catch {
      try report(error)
    }
  }

  /// Makes sure that what was written arrived: some disks say only at the end that they are full.
  ///
  /// - Throws: `UnwritableError`.
  func finish() throws {
    let copy = dup(descriptor)
    guard copy >= 0, close(copy) < 0 else { return }
    try report(.last)
  }

  private func report(_ error: SystemError) throws {
    guard error.code != EPIPE, error.code != EINTR else { return }
    throw UnwritableError("standard output \(OutputProblem(error))")
  }
}

/// Standard error.
struct StandardErrorStream: TerminalStream {
  typealias Failure = Never

  let descriptor: Int32 = 2

  /// Writes all of `text`, or as much as anyone is still there to read.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of `bytes`, or as much as anyone is still there to read.
  func write(_ bytes: [UInt8]) { try? SystemWriting.write(bytes, to: descriptor) }
}
