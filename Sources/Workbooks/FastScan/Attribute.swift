/// The attributes that writers put on rows, cells, formulas and runs of text.
///
/// The list is closed: an element with any other attribute, a declaration of a namespace above all,
/// is left to the parser of record. Which of them belongs on which element is no matter of form.
enum Attribute: UInt8 {
  case r, s, t
  case hidden, ht, vm
  case others

  /// Those whose values nobody asks for.
  private static let unread: [StaticString] = [
    "spans", "customHeight", "x14ac:dyDescent", "customFormat", "outlineLevel", "collapsed",
    "thickTop", "thickBot", "ph", "cm", "xml:space", "ref", "si", "ca", "aca", "dt2D", "dtr",
    "del1", "del2", "r1", "r2", "bx", "val", "rgb", "theme", "tint", "indexed", "auto", "fontId",
    "type", "alignment", "sb", "eb",
  ]

  /// The attributes that an element has had so far.
  struct Seen {
    private var bits: UInt64 = 0

    /// Notes the attribute whose name stands in `range`.
    ///
    /// - Throws: ``Interruption/unusual`` when it is not known, or was there before.
    @inline(__always)
    mutating func insert(
      _ range: Range<Int>, of bytes: Span<UInt8>
    ) throws(Interruption) -> Attribute {
      let (attribute, bit) = try Attribute.find(range, of: bytes)
      guard bits & 1 << bit == 0 else { throw .unusual }
      bits |= 1 << bit
      return attribute
    }
  }

  @inline(__always)
  private static func find(
    _ range: Range<Int>, of bytes: Span<UInt8>
  ) throws(Interruption) -> (Attribute, bit: Int) {
    guard range.count == 1 else { return try findLong(range, of: bytes) }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "r"): return (.r, 0)
    case UInt8(ascii: "s"): return (.s, 1)
    case UInt8(ascii: "t"): return (.t, 2)
    default: throw .unusual
    }
  }

  private static func findLong(
    _ range: Range<Int>, of bytes: Span<UInt8>
  ) throws(Interruption) -> (Attribute, bit: Int) {
    if bytes.equals("hidden", in: range) { return (.hidden, 3) }
    if bytes.equals("ht", in: range) { return (.ht, 4) }
    if bytes.equals("vm", in: range) { return (.vm, 5) }
    for index in unread.indices where bytes.equals(unread[index], in: range) {
      return (.others, 6 + index)
    }
    throw .unusual
  }
}
