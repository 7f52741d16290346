/// Text as it stands in an XML document: XML 1.0, sections 2.2 and 2.4.
enum XMLText {
  /// The text for an attribute: on one line.
  static func attribute(_ text: String) -> String { escaped(SanitizedText.oneLine(text)) }

  /// The text between tags, with its line breaks.
  static func content(_ text: String) -> String { escaped(SanitizedText.lines(text)) }

  /// Scalar by scalar, because a mark that follows `<` makes one character of both.
  private static func escaped(_ text: String) -> String {
    var xml = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "'": xml += "&apos;"
      // The two characters that XML has no way to write, beside control characters.
      case "\u{FFFE}", "\u{FFFF}":
        xml += "[U+\(Hexadecimal.digits(scalar.value, width: 4, uppercase: true))]"
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml
  }
}
