/// Follows the brackets and strings of JSON, one byte after the other, as far as is needed to tell
/// where a record of a list ends, and that one has none.
///
/// What is wrong in a record that has an end is for its reader to say.
struct RecordScanner {
  /// What a byte means for the list of records.
  enum Event {
    /// It belongs to the record.
    case inside
    /// The comma after the record.
    case comma
    /// The bracket that closes the list.
    case end
    /// No record can go on like this.
    case fault
  }

  private var closings: [UInt8] = []
  private var isInString = false
  private var isEscaped = false
  /// Whether a name, and no value, must come next.
  private var wantsName = false
  /// Whether the last bracket was closed.
  private(set) var isComplete = false

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Event {
    if isInString {
      takeInString(byte)
      return .inside
    }
    if RecordBoundaryScanner.isBlank(byte) { return .inside }
    if isComplete, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") { return .fault }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      wantsName = false
      return .inside
    case UInt8(ascii: "{"): return open(UInt8(ascii: "}"))
    case UInt8(ascii: "["): return open(UInt8(ascii: "]"))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return close(byte)
    case UInt8(ascii: ","):
      guard let closing = closings.last else { return .comma }
      wantsName = closing == UInt8(ascii: "}")
      return .inside
    case UInt8(ascii: ":"): return closings.last == UInt8(ascii: "}") ? .inside : .fault
    default: return Self.isOfLiteral(byte) && !wantsName ? .inside : .fault
    }
  }

  private mutating func takeInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    }
  }

  private mutating func open(_ closing: UInt8) -> Event {
    guard !wantsName, closings.count < JSONSyntax.deepest else { return .fault }
    closings.append(closing)
    wantsName = closing == UInt8(ascii: "}")
    return .inside
  }

  private mutating func close(_ byte: UInt8) -> Event {
    guard let closing = closings.popLast() else {
      return byte == UInt8(ascii: "]") ? .end : .fault
    }
    wantsName = false
    isComplete = closings.isEmpty
    return closing == byte ? .inside : .fault
  }

  /// Whether a byte can stand in a number, or in `true`, `false` or `null`.
  private static func isOfLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
