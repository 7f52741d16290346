import ArgumentParser
import Files
import Foundation
import KSBCheckKit
import Reports

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

struct StandardErrorStream: TerminalStream {
  typealias Failure = Never

  let descriptor: Int32 = 2

  /// Writes all of `text`, or as much as anyone is still there to read.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of `bytes`, or as much as anyone is still there to read.
  func write(_ bytes: [UInt8]) { try? SystemWriting.write(bytes, to: descriptor) }
}

/// The three descriptors that every program is given, or should be.
enum StandardDescriptors {
  /// Makes them safe to use, before anything else is opened.
  ///
  /// Writing to a closed pipe, or past the largest size of a file, becomes an error to look at instead
  /// of the end of the process.
  static func makeSafe() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 { fill(number) }
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Takes the number of a descriptor that is closed.
  ///
  /// Otherwise the next file that is opened would get it, and messages would go into that file. What
  /// takes it can be neither read, as input, nor written to, as output, so that doing so still fails.
  private static func fill(_ number: Int32) {
    let isInput = number == 0
    var filler = unsafe open("/dev/null", isInput ? O_WRONLY : O_RDONLY)
    if filler < 0 {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0, let read = ends.first, let write = ends.last else { return }
      filler = isInput ? write : read
      close(isInput ? read : write)
    }
    guard filler >= 0, filler != number else { return }
    dup2(filler, number)
    close(filler)
  }
}

/// Gathers small pieces of text for standard output, so that a long listing is not written a line at a time.
struct BufferedOutput {
  private var pending = ""
  private static let size = 1 << 16

  /// Takes `text`, and writes what has gathered once there is enough of it.
  ///
  /// - Throws: `UnwritableError`.
  mutating func write(_ text: String) throws {
    pending += text
    if pending.utf8.count >= Self.size { try flush() }
  }

  /// Writes what has gathered.
  ///
  /// - Throws: `UnwritableError`.
  mutating func flush() throws {
    try StandardStream.output.write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}

/// When to colour text.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether to colour what goes to `stream`: the flag, then `NO_COLOR`, then `CLICOLOR_FORCE`,
  /// then whether a person is looking.
  func coloursText(on stream: some TerminalStream, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let off = environment["NO_COLOR"], !off.isEmpty { return false }
    if let on = environment["CLICOLOR_FORCE"], !on.isEmpty, on != "0" { return true }
    return stream.isTerminal
  }
}

extension TextStyle {
  /// How text is set on standard output: as wide as the terminal, in colour where that is wanted.
  static var ofOutput: TextStyle {
    let environment = ProcessInfo.processInfo.environment
    return TextStyle(
      width: StandardStream.output.width ?? 80,
      colour: ColourChoice.auto.coloursText(on: StandardStream.output, environment: environment))
  }
}
