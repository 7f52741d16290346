extension String {
  /// What two spellings of one unit's name have in common: case and spacing do not matter.
  package var unitKey: String {
    asciiKey ?? split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// The same for a text in ASCII, which most are; nil for others.
  private var asciiKey: String? {
    var key: [UInt8] = []
    key.reserveCapacity(utf8.count)
    var isBetweenWords = false
    for byte in utf8 {
      guard byte < 0x80 else { return nil }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetweenWords = !key.isEmpty
        continue
      }
      if isBetweenWords { key.append(0x20) }
      isBetweenWords = false
      key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// What spellings of a unit's name have in common: also without a word for “unit” before it, a
  /// full stop after it, and zeros at the head of its number.
  package var unitName: String {
    var key = unitKey
    for word in ["unit ", "module "] where key.hasPrefix(word) {
      key = String(key.dropFirst(word.count))
    }
    key = key.withoutNumberWords
    while let last = key.last, ".:*†‡ ".contains(last) { key.removeLast() }
    return key
  }

  /// Without words before a number that only say that one follows: `no. 5`, `unit: 5`, `mod 5`.
  private var withoutNumberWords: String {
    let words = split(separator: " ", maxSplits: 3)
    guard words.count > 1, words.count <= 4, let first = words.first, Self.isNumberWord(first)
    else {
      return self
    }
    let rest = words.drop { Self.isNumberWord($0) }
    guard let number = rest.first, number.first?.isNumber == true else { return self }
    return rest.joined(separator: " ")
  }

  private static func isNumberWord(_ word: Substring) -> Bool {
    let bare = word.last.map { ".:#".contains($0) } == true ? word.dropLast() : word
    return [
      "unit", "units", "module", "modules", "mod", "no", "nr", "num", "number", "",
    ].contains(bare)
  }

  /// The text without white space at its ends.
  package var trimmingWhitespace: String {
    // Most texts have none there.
    if let first = utf8.first, let last = utf8.last, Self.isInk(first), Self.isInk(last) {
      return self
    }
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }

  /// Whether a byte is a visible character of ASCII.
  private static func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
