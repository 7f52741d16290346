/// References to characters: the five that XML names itself, and numbers.
enum References {
  /// Appends the bytes of `range` to `text`, each reference replaced by what it stands for.
  ///
  /// - Throws: ``Interruption/unusual`` for any other reference, and for numbers of characters
  ///   that XML does not have.
  static func decode(
    _ bytes: Span<UInt8>, in range: Range<Int>, into text: inout ContiguousArray<UInt8>
  ) throws(Interruption) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte != UInt8(ascii: "&") {
        text.append(byte)
        continue
      }
      var end = index
      while end < range.upperBound, bytes[end] != UInt8(ascii: ";") { end += 1 }
      guard end < range.upperBound else { throw .unusual }
      try append(bytes, index..<end, to: &text)
      index = end + 1
    }
  }

  private static let named: [(name: StaticString, byte: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
  ]
  /// As many digits as any character's number needs.
  private static let longestNumber = 7

  private static func append(
    _ bytes: Span<UInt8>, _ name: Range<Int>, to text: inout ContiguousArray<UInt8>
  ) throws(Interruption) {
    if let known = named.first(where: { bytes.equals($0.name, in: name) }) {
      text.append(known.byte)
      return
    }
    guard let number = number(bytes, name), isCharacter(number),
      let scalar = Unicode.Scalar(number)
    else { throw .unusual }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The number in `#10` or `#xA`.
  private static func number(_ bytes: Span<UInt8>, _ name: Range<Int>) -> UInt32? {
    guard name.count >= 2, bytes[name.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[name.lowerBound + 1] == UInt8(ascii: "x")
    let digits = name.lowerBound + (isHexadecimal ? 2 : 1)..<name.upperBound
    guard !digits.isEmpty, digits.count <= longestNumber else { return nil }
    var number: UInt32 = 0
    for index in digits {
      guard let digit = digit(bytes[index]), digit < (isHexadecimal ? 16 : 10) else { return nil }
      number = number * (isHexadecimal ? 16 : 10) + digit
    }
    return number
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- 87)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- 55)
    default: nil
    }
  }

  /// The characters of XML 1.0, section 2.2.
  private static func isCharacter(_ number: UInt32) -> Bool {
    switch number {
    case 9, 10, 13, 0x20...0xd7ff, 0xe000...0xfffd, 0x1_0000...0x10_ffff: true
    default: false
    }
  }
}
