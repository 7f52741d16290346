/// A range of units, such as `U01 to U04` or `Units 1–4`.
enum UnitRange {
  /// The names of the first and the last unit; nil when the text is no range.
  static func ends(of text: String) -> (first: String, last: String)? {
    let lowered = text.lowercased()
    for joiner in [" to ", " through ", "–", "—", "-"] {
      guard let found = range(of: joiner, in: lowered) else { continue }
      let first = lowered[..<found.lowerBound].trimmed
      let last = lowered[found.upperBound...].trimmed
      guard isEnd(first), isEnd(last) else { continue }
      // “L4-07” is one code; “U01-U04” and “1-4” are ranges.
      let isBare =
        joiner == "-" && first.contains(where: \.isLetter) != last.contains(where: \.isLetter)
      if isBare { continue }
      return (first.unitName, last.unitName)
    }
    return nil
  }

  /// The codes from one to another, where both differ in their last number alone: `u01`, `u02`, ….
  static func codes(in text: String) -> [String]? {
    guard text.utf8.count <= 40, let (first, last) = ends(of: text) else { return nil }
    let stem = first.prefix { !$0.isNumber }
    let digits = first.dropFirst(stem.count)
    let lastStem = last.prefix { !$0.isNumber }
    let lastDigits = last.dropFirst(lastStem.count)
    guard lastStem.isEmpty || lastStem == stem, let low = Int(digits), let high = Int(lastDigits),
      low < high, high - low <= 40
    else { return nil }
    let width = digits.utf8.count
    let isUpper = text.first?.isUppercase ?? false
    return (low...high).map { number in
      let digits = String(number)
      let padding = String(repeating: "0", count: max(0, width - digits.utf8.count))
      let name = stem + padding + digits
      return isUpper ? name.uppercased() : String(name)
    }
  }

  /// An end is a code: letters at most four, and a number; or a number after the word for a unit.
  private static func isEnd(_ text: String) -> Bool {
    let name = text.hasPrefix("units ") || text.hasPrefix("modules ") ? text : text.unitName
    let bare = name.split(separator: " ").last.map(String.init) ?? ""
    let letters = bare.prefix(while: \.isLetter)
    let digits = bare.dropFirst(letters.count)
    return name.split(separator: " ").count <= 2 && letters.count <= 4
      && (1...4).contains(digits.count) && digits.allSatisfy(\.isNumber)
  }

  /// Where a joiner is, found by its bytes: most texts hold none.
  private static func range(of joiner: String, in text: String) -> Range<String.Index>? {
    let sought = Array(joiner.utf8)
    let bytes = text.utf8
    var position = bytes.startIndex
    while let start = bytes[position...].firstIndex(of: sought[0]) {
      if bytes[start...].starts(with: sought) {
        return start..<bytes.index(start, offsetBy: sought.count)
      }
      position = bytes.index(after: start)
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let open = drop(while: \.isWhitespace)
    guard let last = open.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    var text = String(open[...last])
    for word in ["units ", "modules "] where text.hasPrefix(word) {
      text = String(text.dropFirst(word.count))
    }
    return text
  }
}
