/// How messages put lists, numbers and quotations into words.
enum Wording {
  private static let longestQuote = 80
  /// A workbook may have thousands of sheets, and a sentence may not name them all.
  private static let longestList = 24

  /// A list in a sentence, the rest of a long one counted: `K1, K2 and K5`, `K1, … and 9 others`.
  static func list(_ items: [String], joinedBy conjunction: String = "and") -> String {
    guard items.count <= longestList else {
      let rest = items.count - longestList + 1
      return list(
        items.prefix(longestList - 1) + ["\(rest) others"], joinedBy: conjunction)
    }
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// A number of things: `1 row`, `3 rows`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(singular)" : "\(number) \(plural ?? singular + "s")"
  }

  /// A text in quotation marks on one line, cut at a word when it is long.
  ///
  /// Its own full stop is left out: the message's sentence has one.
  static func quoted(_ text: String) -> String {
    var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.hasSuffix("."), !line.hasSuffix("..") { line.removeLast() }
    guard line.count > longestQuote else { return "“\(line)”" }
    let head = line.prefix(longestQuote)
    let atWord = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return "“\(atWord)…”"
  }
}
