/// Text as a cell of a file holds it: characters that XML cannot hold written as `_xHHHH_`
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

  /// Whether text that is meant literally would be read as an escape.
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

/// Names on the tabs of sheets.
package enum SheetName {
  /// So many characters a name can have.
  package static let longest = 31

  /// A name made of a text: what no name may hold left out, cut to length, and distinguished from those
  /// that are taken.
  package static func made(of text: String, besides taken: Set<String> = []) -> String {
    let plain = String(text.unicodeScalars.filter(isAllowed).map(Character.init))
    let base = trimmed(plain.isEmpty ? "Sheet" : plain, to: longest)
    let used = Set(taken.map { $0.lowercased() })
    var name = base
    var number = 2
    while used.contains(name.lowercased()) {
      let ending = " (\(number))"
      name = trimmed(base, to: longest - ending.count) + ending
      number += 1
    }
    return name
  }

  /// The name as formulas and links write it: `'KSB mapping'`.
  package static func quoted(_ name: String) -> String {
    var quoted = "'"
    for character in name {
      quoted.append(character)
      if character == "'" { quoted.append("'") }
    }
    return quoted + "'"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": false
    default:
      scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
    }
  }

  /// No apostrophe or space may stand at either end.
  private static func trimmed(_ name: String, to length: Int) -> String {
    var units = 0
    let cut = name.prefix { character in
      units += character.utf16.count
      return units <= length
    }
    let start = cut.drop { $0 == "'" || $0.isWhitespace }
    let end = start.lastIndex { $0 != "'" && !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? "Sheet"
  }
}

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

/// Text at the top or the bottom of printed pages, where `&` starts a code.
enum PageText {
  /// So many characters fit, by Excel's limit and with room for the codes beside them.
  private static let longest = 200

  /// The text, on one line, cut to length.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var escaped = ""
    for scalar in line.unicodeScalars where scalar.properties.generalCategory != .control {
      guard escaped.utf16.count < longest else { return escaped + "…" }
      escaped.unicodeScalars.append(scalar)
      if scalar == "&" { escaped += "&" }
    }
    return escaped
  }
}

/// How high a row must be for its wrapped text to be seen.
///
/// Excel works that out when it opens a file; LibreOffice and viewers do not. The measure is rough:
/// a little too high rather than too low, whatever the font.
enum RowHeight {
  /// A line of the standard font, in points.
  private static let line = 15.0
  /// The height that no row can pass: Excel's own.
  private static let highest = 409.0
  /// The share of a column's width that text can be counted on to fill.
  private static let fill = 0.9

  /// The height of a row in points; nil where the standard height will do.
  static func points(_ row: WrittenRow, columns: [WrittenColumn]) -> Double? {
    let lines = zip(row.cells, columns).map { cell, column -> Int in
      guard case .text(let text) = cell.value, cell.look.wraps, !cell.look.isRotated else {
        return 1
      }
      return Self.lines(of: text, width: Int(column.width * fill))
    }
    let height = Double(lines.max() ?? 1) * line
    let least = max(height, row.leastHeight ?? 0)
    return least > line ? min(least, highest) : nil
  }

  /// The lines that a text takes when it is broken at spaces.
  private static func lines(of text: String, width: Int) -> Int {
    let width = max(width, 1)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(ofParagraph: $1, width: width) }
  }

  private static func lines(ofParagraph text: Substring, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      // A word that is longer than the column is broken anywhere.
      lines += length / (width + 1)
      used += (used > 0 ? 1 : 0) + length % (width + 1)
    }
    return lines
  }
}
