/// Shows text from a workbook as it is, with nothing in it that a person could not see.
///
/// A cell may hold characters that drive a terminal, turn the order of what is read, or take no
/// space at all. They are spelt out, such as `[U+202E]`.
package enum SanitizedText {
  /// The text on one line: every run of white space becomes one space, and the edges none.
  package static func oneLine(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var line = ""
    line.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isBetweenWords = !line.isEmpty
        continue
      }
      if isBetweenWords { line += " " }
      isBetweenWords = false
      if isHidden(scalar) { line += shown(scalar) } else { line.unicodeScalars.append(scalar) }
    }
    return line
  }

  /// Whether the text is visible on one line as it is, which most is: it saves a copy.
  private static func isPlainLine(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard byte < 0x7F, byte > 0x20 || (byte == 0x20 && last != 0x20) else { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The text on one line with its spaces as they are, for lines that are laid out already.
  package static func inPlace(_ text: String) -> String {
    text.unicodeScalars.map { isSpace($0) ? " " : shown($0) }.joined()
  }

  /// The text with its line breaks, each of them one line feed.
  static func lines(_ text: String) -> String {
    if isPlainLine(text) { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { oneLine(String($0)) }
      .joined(separator: "\n")
  }

  /// Whether a character is invisible.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // Most text is ASCII, and asking for a character's properties is slow.
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    if isCommon(scalar) { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    // Variation selectors only choose between two forms of the sign before them.
    default:
      scalar.properties.isDefaultIgnorableCodePoint && !isVariationSelector(scalar)
        // U+FFFE and its like are not characters, and no XML may hold them.
        || scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Whether it is one of the letters, quotation marks, dashes and signs that are common in English
  /// text, none of which is hidden.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA1...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
      return !isCommon(scalar) && scalar.properties.isWhitespace
    }
    return scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    guard isHidden(scalar) else { return String(scalar) }
    return "[U+\(Hexadecimal.digits(scalar.value, width: 4, uppercase: true))]"
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }
}

/// Numbers in base sixteen.
enum Hexadecimal {
  /// The digits of a number, with zeros before them up to `width`.
  static func digits(
    _ number: some BinaryInteger, width: Int, uppercase: Bool = false
  ) -> String {
    let digits = String(number, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
