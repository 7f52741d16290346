/// Text as it stands in a cell of a file: characters that XML cannot hold written as `_xHHHH_`
/// (ECMA-376 Part 1, 22.9.2.19), so that a reader gets back exactly what was meant.
package enum CellText {
  /// So many characters a cell can hold, counted as UTF-16 does: Excel's own limit.
  package static let longest = 32_767

  /// Whether a cell can hold the text.
  package static func fits(_ text: String) -> Bool { escaped(text).utf16.count <= longest }

  /// The text with its escapes.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "_" || mustBeEscaped($0) }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if mustBeEscaped(scalar) || looksLikeEscape(scalars[index...]) {
        escaped.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Control characters but for the tab and the line feed, and the two that are no characters.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether text that is meant as it stands would be read as an escape.
  private static func looksLikeEscape(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard rest.first == "_", rest.dropFirst().first == "x" else { return false }
    let digits = rest.dropFirst(2).prefix(4)
    return digits.count == 4 && digits.allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)_"
  }
}
