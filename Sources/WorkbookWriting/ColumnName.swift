/// Columns as Excel names them.
enum ColumnName {
  /// The letters of a column that is counted from 1: `A`, `Z`, `AA`.
  static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      let digit = UInt8(clamping: (rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
