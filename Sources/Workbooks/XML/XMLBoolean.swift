/// True and false as XML Schema writes them.
enum XMLBoolean {
  /// Whether `value` says true.
  static func isTrue(_ value: Span<UInt8>) -> Bool {
    if value.count == 1 { return value[0] == UInt8(ascii: "1") }
    let word: StaticString = "true"
    guard value.count == word.utf8CodeUnitCount else { return false }
    // Letters differ from capitals in one bit.
    return value.indices.allSatisfy { unsafe value[$0] | 0x20 == word.utf8Start[$0] }
  }

  /// Whether `text` says true.
  static func isTrue(_ text: String) -> Bool { text == "1" || text.lowercased() == "true" }
}

extension XMLElement {
  /// Whether the attribute with this name is there and says true.
  func isTrue(_ name: StaticString) -> Bool {
    bytes(of: name) { XMLBoolean.isTrue($0) } ?? false
  }
}
