#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output or standard error.
///
/// Text goes straight to the descriptor, so that a reader that went away (`ksbcheck … | head`)
/// is noticed here and is not a failure.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of `text`, or as much as anyone is still there to read.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of `bytes`, or as many as anyone is still there to read.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe platformWrite(rawValue, $0) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Whether a person is looking.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The terminal's width in columns; nil when it is none.
  var width: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Makes writing to a closed pipe an error to look at instead of the end of the process.
  static func surviveClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

/// The system's own call, which ``StandardStream/write(_:)`` hides.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
