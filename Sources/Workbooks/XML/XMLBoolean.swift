/// True and false as XML Schema writes them.
enum XMLBoolean {
  /// Whether `value` is there and says true.
  static func isTrue(_ value: String?) -> Bool {
    guard let value else { return false }
    return value == "1" || value.lowercased() == "true"
  }
}
