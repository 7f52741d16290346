/// Text with characters that XML cannot hold written as `_xHHHH_`: ECMA-376 Part 1, 22.9.2.19.
enum EscapedText {
  /// The text that `bytes` stand for.
  static func decode(_ bytes: Span<UInt8>) -> String {
    guard hasEscape(bytes) else { return String(bytes) }
    var units: [UInt16] = []
    var plain = 0
    var index = 0
    while index < bytes.count {
      guard let unit = escape(in: bytes, at: index) else {
        index += 1
        continue
      }
      units += String(bytes.extracting(plain..<index)).utf16
      units.append(unit)
      index += escapeLength
      plain = index
    }
    units += String(bytes.extracting(plain..<bytes.count)).utf16
    // Pairs of surrogates come together here; one alone becomes U+FFFD.
    return String(decoding: units, as: UTF16.self)
  }

  private static let escapeLength = 7

  private static func hasEscape(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= escapeLength else { return false }
    return (1..<bytes.count).contains { index in
      bytes[index] == UInt8(ascii: "x") && bytes[index - 1] == UInt8(ascii: "_")
    }
  }

  private static func escape(in bytes: Span<UInt8>, at index: Int) -> UInt16? {
    guard bytes.count - index >= escapeLength, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard let digit = hexadecimal(bytes[place]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte &- 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte &- 87)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte &- 55)
    default: nil
    }
  }
}

extension String {
  /// The text that `bytes` are in UTF-8.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
