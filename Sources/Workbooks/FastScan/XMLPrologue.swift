/// What the first bytes of a part say.
enum XMLPrologue {
  /// How far a declaration is looked at, in bytes.
  static let longestDeclaration = 256

  /// Whether a part that starts with these bytes is UTF-8 and says nothing else.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if bytes.count >= 3, bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { index = 3 }
    guard let isDeclared = try? bytes.has("<?xml", at: index) else { return false }
    // With a zero byte behind it, it is UTF-16 without a mark (XML 1.0, appendix F).
    if !isDeclared {
      return index + 1 < bytes.count && bytes[index] == UInt8(ascii: "<") && bytes[index + 1] != 0
    }
    let end = min(bytes.count, index + longestDeclaration)
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if (try? bytes.has("encoding=", at: index)) == true {
        return saysUTF8(bytes, at: index + 9)
      }
      index += 1
    }
    return index < end
  }

  private static func saysUTF8(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let spellings: [StaticString] = ["\"UTF-8\"", "\"utf-8\"", "'UTF-8'", "'utf-8'"]
    return spellings.contains { (try? bytes.has($0, at: index)) == true }
  }

  /// Where the first start tag stands that begins with `opening`, such as `<sst`.
  static func startTag(_ opening: StaticString, in bytes: Span<UInt8>) -> Range<Int>? {
    var index = 0
    let length = opening.utf8CodeUnitCount
    while index + length < bytes.count {
      let next = bytes[index + length]
      if next == UInt8(ascii: ">") || next == UInt8(ascii: " ") || next == UInt8(ascii: "\n"),
        bytes.equals(opening, in: index..<index + length)
      {
        guard let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: index) else { return nil }
        return index..<end + 1
      }
      index += 1
    }
    return nil
  }
}

extension Span<UInt8> {
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
