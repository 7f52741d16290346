/// Names on the tabs of sheets.
package enum SheetName {
  /// So many characters a name can have.
  package static let longest = 31

  /// A name made of a text: what no name may hold left out, cut to length, and told from those
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
