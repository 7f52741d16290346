/// A text in the window, up to the tag that ends it.
struct ScannedText {
  /// Where the text stands.
  private(set) var range: Range<Int>
  /// Whether it holds references such as `&amp;`.
  private(set) var hasReferences = false
  /// Whether it holds bytes that are not ASCII, which remain to be validated.
  private(set) var isASCII = true
  /// Whether it holds an underscore, with which an escape such as `_x000D_` starts.
  private(set) var hasUnderscore = false

  /// Whether the bytes are the text.
  var isPlain: Bool { !hasReferences && isASCII }

  /// No text, at `index`.
  init(emptyAt index: Int) { range = index..<index }

  /// Reads text from `index` to the next `<`, which is where `index` is left.
  ///
  /// - Throws: ``Interruption``: carriage returns, which XML turns into line feeds, control
  ///   characters and `]]>` are unusual.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ index: inout Int) throws(Interruption) {
    let start = index
    range = start..<start
    while true {
      passPlainWords(bytes, &index)
      let byte = try bytes.byte(at: index)
      switch byte {
      case UInt8(ascii: "<"):
        range = start..<index
        return
      case UInt8(ascii: "&"): hasReferences = true
      case UInt8(ascii: ">"):
        if index > start, bytes[index - 1] == UInt8(ascii: "]") { throw .unusual }
      case UInt8(ascii: "_"): hasUnderscore = true
      case 0x80...: isASCII = false
      case 9, 10, 32...: break
      default: throw .unusual
      }
      index += 1
    }
  }

  /// Goes past bytes that mean nothing to XML, eight at a time.
  @inline(__always)
  private mutating func passPlainWords(_ bytes: Span<UInt8>, _ index: inout Int) {
    let raw = unsafe bytes.bytes
    while index <= bytes.count - 8 {
      // Bounds are checked; only the type is the caller's word, and a number may be any bytes.
      let word = unsafe UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let stops = Word.stops(in: word)
      // Bytes above the first stop may be those of the next element.
      let within = stops == 0 ? UInt64.max : (stops & (0 &- stops)) &- 1
      if word & within & Word.high != 0 { isASCII = false }
      if Word.zeros(in: word ^ Word.underscores) & within != 0 { hasUnderscore = true }
      guard stops == 0 else {
        index += stops.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
  }
}

/// Eight bytes looked at as one number: the classic tests for a byte among eight.
private enum Word {
  static let high: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  static let underscores = ones &* UInt64(UInt8(ascii: "_"))
  private static let ampersands = ones &* UInt64(UInt8(ascii: "&"))
  private static let brackets = ones &* UInt64(UInt8(ascii: ">"))
  /// The bit in which `<` and `>` differ.
  private static let bracketBit = ones &* 2

  /// The high bit of every zero byte; above the first of them, some others may be set too.
  @inline(__always)
  static func zeros(in word: UInt64) -> UInt64 { (word &- ones) & ~word & high }

  /// The high bit of the first byte that is a control character, `&`, `<` or `>`, and perhaps of
  /// some above it.
  @inline(__always)
  static func stops(in word: UInt64) -> UInt64 {
    let controls = (word &- ones &* 32) & ~word & high
    return controls | zeros(in: word ^ ampersands)
      | zeros(in: (word | bracketBit) ^ brackets)
  }
}
