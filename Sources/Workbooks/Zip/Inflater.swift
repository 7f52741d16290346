import CZlib

/// Undoes DEFLATE (RFC 1951) a piece at a time, with zlib.
///
/// It owns zlib's stream. The stream is on the heap because zlib remembers its address.
@safe struct Inflater: ~Copyable {
  /// How inflating ended.
  enum End {
    /// The data were sound and ended where the input does.
    case complete
    /// Whoever took the pieces had enough.
    case enough
    /// The data are not sound.
    case broken
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutableRawBufferPointer

  /// The size of the pieces that are handed out, in bytes.
  static let pieceSize = 1 << 16

  /// Creates an inflater for one entry; nil when zlib has no memory.
  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
    unsafe self.stream = stream
    unsafe output = .allocate(byteCount: Self.pieceSize, alignment: 16)
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe output.deallocate()
  }

  /// Inflates all of `input`, handing each piece to `use` for as long as it asks for more.
  mutating func inflate<Failure: Error>(
    _ input: UnsafeRawBufferPointer, use: (UnsafeRawBufferPointer) throws(Failure) -> Bool
  ) throws(Failure) -> End {
    let start = unsafe input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
    unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
    var status = Z_OK
    while status == Z_OK {
      unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
      unsafe stream.pointee.avail_out = UInt32(Self.pieceSize)
      status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      let produced = unsafe Self.pieceSize - Int(stream.pointee.avail_out)
      if produced > 0 {
        guard try unsafe use(UnsafeRawBufferPointer(rebasing: output[..<produced])) else {
          return .enough
        }
      }
    }
    return unsafe status == Z_STREAM_END && stream.pointee.avail_in == 0 ? .complete : .broken
  }
}
