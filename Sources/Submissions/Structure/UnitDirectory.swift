import Qualifications
import Recognition

/// Finds the unit of a structure that a name in the mapping means.
///
/// A code, a title, or both in either order name a unit; case, spacing and a word such as “Unit”
/// before it do not matter.
struct UnitDirectory {
  /// A piece of a cell's text: a unit that is known, or a name that is not.
  enum Piece: Equatable {
    case known(Int)
    case unknown(String)
  }

  private var codes: [String: Int] = [:]
  /// Nil stands for a title that several units have.
  private var titles: [String: Int?] = [:]
  /// What was asked before: a mapping names the same units for many KSBs.
  private var known: [String: [Piece]] = [:]

  init(_ units: [Unit]) {
    for (place, unit) in units.enumerated() {
      let code = unit.code.unitName
      if codes[code] == nil { codes[code] = place }
      guard let title = unit.title?.unitName else { continue }
      titles.updateValue(titles[title] == nil ? place : nil, forKey: title)
    }
  }

  /// The unit that a name means; nil when it means none.
  func unit(named name: String) -> Int? {
    let key = name.unitName
    if let place = codes[key] ?? titles[key] ?? nil { return place }
    // “U07 Applied studies”, “U07: Applied studies”, “(U07) Applied studies”
    let words = key.split(separator: " ")
    for count in stride(from: min(words.count, 3), through: 1, by: -1) {
      let head = words.prefix(count).joined(separator: " ").filter { !"():".contains($0) }
      guard count < words.count, let place = codes[head.unitName] else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      // Further units may follow the first one's code, unless all of it is its title.
      if UnitNameAtoms.ranges(in: rest).count <= 1 || isTitle(rest, of: place) { return place }
    }
    // “Applied studies (U07)”
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "(") else { return nil }
    return codes[String(key[key.index(after: open)...].dropLast()).unitName]
  }

  private func isTitle(_ text: String, of place: Int) -> Bool {
    let title = text.drop { !$0.isLetter && !$0.isNumber }
    return titles[String(title)] == place
  }

  /// The units that a text names: separators part two units, unless a unit's own name holds them.
  ///
  /// Where no unit is known, the text as a whole is one unknown name.
  mutating func pieces(of text: String) -> [Piece] {
    if let pieces = known[text] { return pieces }
    let pieces = search(text)
    known[text] = pieces
    return pieces
  }

  private func search(_ text: String) -> [Piece] {
    if let unit = unit(named: text) { return [.known(unit)] }
    let atoms = UnitNameAtoms.ranges(in: text)
    var pieces: [Piece] = []
    var index = 0
    while index < atoms.count {
      let (piece, length) = longest(from: index, atoms, of: text)
      if let piece { pieces.append(piece) }
      index += length
    }
    let isKnown = pieces.contains { if case .known = $0 { true } else { false } }
    return isKnown ? pieces : [.unknown(text)]
  }

  /// The longest run of atoms that names a unit; else the first atom as an unknown name.
  private func longest(
    from index: Int, _ atoms: [Range<String.Index>], of text: String
  ) -> (Piece?, Int) {
    let start = atoms[index].lowerBound
    let furthest = min(atoms.count, index + UnitNameAtoms.mostInAName)
    for end in stride(from: furthest, to: index, by: -1) {
      let run = String(text[start..<atoms[end - 1].upperBound])
      if let unit = unit(named: run) { return (.known(unit), end - index) }
    }
    let atom = String(text[atoms[index]]).trimmingWhitespace
    return (UnitNameAtoms.isOutcome(atom) ? nil : .unknown(atom), 1)
  }
}

extension String {
  /// What spellings of a unit's name have in common: without case, spacing and a word for “unit”.
  var unitName: String {
    let key = unitKey
    for word in ["unit ", "module "] where key.hasPrefix(word) {
      return String(key.dropFirst(word.count))
    }
    return key
  }
}
