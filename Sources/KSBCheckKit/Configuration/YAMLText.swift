/// Text as YAML writes it, and as settings take it.
package enum YAMLText {
  /// The text between double quotes: YAML 1.2, section 7.3.1.
  package static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case _ where isUnseen(scalar):
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
      default: return String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// The text for a comment: on one line, and not endless.
  package static func comment(_ text: String, most: Int = 60) -> String {
    let scalars = text.unicodeScalars.prefix(most).map { isUnseen($0) ? " " : String($0) }
    return scalars.joined()
  }

  /// The text on one line, with single spaces, and without marks that nobody sees.
  static func folded(_ text: String) -> String {
    let seen = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    return seen.split(whereSeparator: isSpace).map { String($0) }.joined(separator: " ")
  }

  /// Controls, line breaks and marks that no editor shows.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }
}
