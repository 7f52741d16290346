/// Whole numbers in attributes.
enum DecimalNumber {
  /// The number that `bytes` spell; nil when they spell none that a machine can hold.
  static func read(_ bytes: Span<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var number = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (shifted, overflows) = number.multipliedReportingOverflow(by: 10)
      guard !overflows, shifted <= Int.max - 9 else { return nil }
      number = shifted + Int(byte &- UInt8(ascii: "0"))
    }
    return number
  }
}
