/// Makes strings of the texts that the scanner finds, with one piece of memory for all of them.
struct TextDecoder {
  /// The bytes of the last text that held references.
  private(set) var decoded: ContiguousArray<UInt8> = []

  private let longestText: Int

  init(limits: Limits) { longestText = limits.textLength }

  /// Makes sure that a text is one, and no longer than it may be, without making a string of it.
  mutating func check(_ text: ScannedText, of bytes: Span<UInt8>) throws(Interruption) {
    guard text.range.count <= longestText else { throw .unusual }
    guard !text.isPlain else { return }
    if text.hasReferences { try decodeReferences(text, of: bytes) }
    if !text.isASCII, Self.validated(bytes.extracting(text.range)) == nil { throw .unusual }
  }

  /// The text with its references and its `_xHHHH_` escapes decoded.
  mutating func string(_ text: ScannedText, of bytes: Span<UInt8>) throws(Interruption) -> String {
    guard text.range.count <= longestText else { throw .unusual }
    if text.hasReferences {
      try decodeReferences(text, of: bytes)
      return try Self.unescaped(decoded.span, isASCII: false, mayHaveEscapes: true)
    }
    return try Self.unescaped(
      bytes.extracting(text.range), isASCII: text.isASCII, mayHaveEscapes: text.hasUnderscore)
  }

  /// Fills ``decoded`` with the text's bytes, its references decoded.
  mutating func decodeReferences(
    _ text: ScannedText, of bytes: Span<UInt8>
  ) throws(Interruption) {
    decoded.removeAll(keepingCapacity: true)
    try References.decode(bytes, in: text.range, into: &decoded)
  }

  private static func unescaped(
    _ bytes: Span<UInt8>, isASCII: Bool, mayHaveEscapes: Bool
  ) throws(Interruption) -> String {
    guard let string = isASCII ? String(bytes) : validated(bytes) else { throw .unusual }
    return mayHaveEscapes ? EscapedText.decode(bytes) : string
  }

  /// The bytes as a string; nil when they are not UTF-8, or hold what XML takes for no character.
  private static func validated(_ bytes: Span<UInt8>) -> String? {
    guard !hasNoncharacter(bytes) else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
  }

  /// Whether U+FFFE or U+FFFF is among the characters.
  private static func hasNoncharacter(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return false }
    for index in 2..<bytes.count
    where bytes[index] >= 0xbe && bytes[index - 1] == 0xbf && bytes[index - 2] == 0xef {
      return true
    }
    return false
  }
}
