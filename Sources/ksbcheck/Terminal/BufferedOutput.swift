/// Gathers small pieces of text so that a long listing is not written a line at a time.
struct BufferedOutput {
  private let stream: StandardStream
  private var pending = ""
  private static let size = 1 << 16

  init(_ stream: StandardStream) { self.stream = stream }

  /// Takes `text`, and writes what has gathered once there is enough of it.
  mutating func write(_ text: String) {
    pending += text
    if pending.utf8.count >= Self.size { flush() }
  }

  /// Writes what has gathered.
  mutating func flush() {
    stream.write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
