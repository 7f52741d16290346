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
