/// Markup as nearly every writer writes it.
///
/// Whatever is not read here for certain is ``Interruption/unusual``: it may be legitimate or
/// broken, and the scanner does not decide which.
extension Span<UInt8> {
  /// The longest tag that is read here, in bytes; far below every limit on tags.
  static var longestTag: Int { 4_096 }

  /// The byte at `index`.
  @inline(__always)
  func byte(at index: Int) throws(Interruption) -> UInt8 {
    guard index < count else { throw .incomplete }
    return self[index]
  }

  /// Whether the bytes from `index` on are `literal`.
  @inline(__always)
  func has(_ literal: StaticString, at index: Int) throws(Interruption) -> Bool {
    for offset in 0..<literal.utf8CodeUnitCount
    where try unsafe byte(at: index + offset) != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the bytes of `range` are `literal`.
  @inline(__always)
  func equals(_ literal: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == literal.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count
    where unsafe self[range.lowerBound + offset] != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Goes past `literal`.
  @inline(__always)
  func pass(_ literal: StaticString, _ index: inout Int) throws(Interruption) {
    guard try has(literal, at: index) else { throw .unusual }
    index += literal.utf8CodeUnitCount
  }

  /// Goes past white space, which means nothing between elements and attributes.
  @inline(__always)
  func skipSpace(_ index: inout Int) {
    while index < count, self[index] <= 32, Self.isSpace(self[index]) { index += 1 }
  }

  /// Reads the attributes behind an element's name, and goes past the end of its tag.
  ///
  /// - Parameters:
  ///   - index: Right behind the name; right behind the tag when the function returns.
  ///   - each: Takes the places of a name and of its value, and throws when it does not know the
  ///     name or has had it before.
  /// - Returns: Whether the element ends with its tag.
  /// - Throws: ``Interruption``.
  @inline(__always)
  func attributes(
    _ index: inout Int, each: (_ name: Range<Int>, _ value: Range<Int>) throws(Interruption) -> Void
  ) throws(Interruption) -> Bool {
    let start = index
    while true {
      let end = index
      skipSpace(&index)
      guard index - start <= Self.longestTag else { throw .unusual }
      switch try byte(at: index) {
      case UInt8(ascii: ">"):
        index += 1
        return false
      case UInt8(ascii: "/"):
        try pass("/>", &index)
        return true
      default:
        guard index > end else { throw .unusual }
      }
      let name = try name(&index)
      try pass("=", &index)
      try each(name, try attributeValue(&index))
    }
  }

  /// Goes past a name, of which only some bytes are understood.
  @inline(__always)
  func name(_ index: inout Int) throws(Interruption) -> Range<Int> {
    let start = index
    while Self.isNameByte(try byte(at: index)) { index += 1 }
    return start..<index
  }

  /// Only what stands for itself: references, line breaks and whatever is not ASCII are left to
  /// the parser of record.
  @inline(__always)
  private func attributeValue(_ index: inout Int) throws(Interruption) -> Range<Int> {
    let quote = try byte(at: index)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .unusual }
    index += 1
    let start = index
    while true {
      let byte = try byte(at: index)
      if byte == quote { break }
      guard byte >= 32, byte < 127, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else {
        throw .unusual
      }
      index += 1
    }
    index += 1
    return start..<index - 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
