/// Heights and widths in attributes.
enum Extent {
  /// Whether `bytes` say that there is none, as `0` and `0.00` do.
  static func isNothing(_ bytes: Span<UInt8>) -> Bool {
    var hasDigit = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "0"): hasDigit = true
      case UInt8(ascii: "."): continue
      default: return false
      }
    }
    return hasDigit
  }
}
