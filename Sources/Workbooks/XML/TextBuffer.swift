/// Gathers the pieces in which a text arrives.
struct TextBuffer {
  private(set) var bytes: ContiguousArray<UInt8> = []

  /// The text so far.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing has been gathered.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: piece)
  }

  /// Forgets the text but keeps the memory for the next.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
