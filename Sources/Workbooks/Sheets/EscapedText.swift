/// Text with characters that XML cannot hold written as `_xHHHH_`: ECMA-376 Part 1, 22.9.2.19.
enum EscapedText {
  /// The text that `bytes` stand for.
  static func decode(_ bytes: [UInt8]) -> String {
    guard hasEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var plain = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let unit = escape(in: bytes, at: index) else {
        index += 1
        continue
      }
      units += String(decoding: bytes[plain..<index], as: UTF8.self).utf16
      units.append(unit)
      index += escapeLength
      plain = index
    }
    units += String(decoding: bytes[plain...], as: UTF8.self).utf16
    // Pairs of surrogates come together here; one alone becomes U+FFFD.
    return String(decoding: units, as: UTF16.self)
  }

  private static let escapeLength = 7
  private static let underscore = UInt8(ascii: "_")

  private static func hasEscape(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= escapeLength, var last = bytes.firstIndex(of: underscore) else {
      return false
    }
    while last + 1 < bytes.count {
      if bytes[last] == underscore, bytes[last + 1] == UInt8(ascii: "x") { return true }
      last += 1
    }
    return false
  }

  private static func escape(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard bytes.count - index >= escapeLength, bytes[index] == underscore,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == underscore
    else { return nil }
    let digits = bytes[index + 2..<index + 6]
    guard digits.allSatisfy(isHexadecimal) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
