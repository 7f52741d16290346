package import Domain

/// Finds the units of a structure that a text in the mapping means.
///
/// A code, a title, or both in either order name a unit; case, spacing, a final full stop, zeros at
/// the head of a number and a word such as “Unit” before it do not matter.
package struct UnitDirectory: Sendable {
  /// A piece of a cell's text.
  package enum Piece: Sendable, Equatable {
    /// A unit of the structure, by its place.
    case known(Int)
    /// What names a unit that the structure does not have.
    case unknown(String)
    /// Words beside a unit that name none.
    case rest(String)
  }

  /// The units, by place.
  let units: [Unit]
  /// Whether most codes are bare numbers.
  let areNumbered: Bool
  private var codes: [String: Int] = [:]
  /// Nil stands for a title that several units have.
  private var titles: [String: Int?] = [:]
  /// Codes and titles without zeros at the head of numbers; nil where several units fit.
  private var loose: [String: Int?] = [:]
  /// The words that codes open with, as ``headWord(of:)`` has them.
  private var codeHeads: Set<String> = []
  /// So many atoms a name has at most: those of the longest title and a code before it.
  private var mostAtoms = 2
  /// What was asked before: a mapping names the same units for many KSBs.
  private var known: [String: [Piece]] = [:]

  /// Texts longer than this are not looked at for units.
  private static let longest = 4_000
  /// A range of codes that names more units than this is not believed.
  private static let longestRange = 60

  /// Makes the directory of a structure's units.
  package init(_ units: [Unit]) {
    self.units = units
    let numbers = units.count { $0.code.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    areNumbered = numbers >= 2 && numbers * 2 > units.count
    for (place, unit) in units.enumerated() {
      let code = unit.code.unitName
      if codes[code] == nil { codes[code] = place }
      addLoose(code, place)
      if let first = code.split(separator: " ").first { codeHeads.insert(Self.headWord(of: first)) }
      guard let title = unit.title?.unitName else {
        mostAtoms = UnitNameTokens.mostInAName  // Any words beside its code may be its title.
        continue
      }
      guard title.utf8.count <= Self.longest else { continue }
      let atoms = [code, title].map { UnitNameTokens.ranges(in: $0).count }
      mostAtoms = max(mostAtoms, atoms.reduce(0, +))
      titles.updateValue(titles[title] == nil ? place : nil, forKey: title)
      addLoose(title, place)
    }
  }

  private mutating func addLoose(_ key: String, _ place: Int) {
    let bare = key.withoutLeadingZeros
    if let known = loose[bare] {
      if known != place { loose.updateValue(nil, forKey: bare) }
    } else {
      loose[bare] = place
    }
  }

  /// The unit that a name means; nil when it means none.
  package func unit(named name: String) -> Int? {
    guard name.utf8.count <= Self.longest else { return nil }
    let key = name.unitName
    if let place = exact(key) ?? headed(key) ?? counted(key) ?? numbered(key) ?? dotted(key)
      ?? spaced(key)
    {
      return place
    }
    // “Applied studies (U07)”
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "("),
      let place = exact(String(key[key.index(after: open)...].dropLast()).unitName)
    else { return titled(key) }
    let title = key[..<open].trimmed(of: " ")
    return UnitNameTokens.ranges(in: title).count <= 1 || isTitle(title, of: place)
      || mayBeTitle(title, of: place) ? place : titled(key)
  }

  /// `Part 5` or `u5`, where units are known by number alone: the word before it is one for a unit,
  /// unless it is one for something else.
  private func numbered(_ key: String) -> Int? {
    guard areNumbered, !UnitNameTokens.isRemark(key) else { return nil }
    let head = key.prefix { !$0.isNumber }
    let number = key.dropFirst(head.count)
    let words = head.split { !$0.isLetter }
    guard !words.isEmpty, words.count <= 3, (1...3).contains(number.count),
      number.allSatisfy(\.isNumber), words.allSatisfy({ Self.numberWords.contains(String($0)) })
    else { return nil }
    return codes[String(number)] ?? loose[String(number).withoutLeadingZeros] ?? nil
  }

  /// `U 07` for `U07`.
  private func spaced(_ key: String) -> Int? {
    let words = key.split(separator: " ", maxSplits: 2)
    guard words.count == 2, let letters = words.first, let number = words.last,
      letters.allSatisfy(\.isLetter), number.allSatisfy(\.isNumber)
    else { return nil }
    return code(String(letters + number))
  }

  /// `U07.2`, where the structure knows no such code: an outcome of `U07`.
  private func dotted(_ key: String) -> Int? {
    guard let dot = key.lastIndex(of: ".") else { return nil }
    let (head, outcome) = (String(key[..<dot]), key[key.index(after: dot)...])
    guard (1...2).contains(outcome.count), outcome.allSatisfy(\.isNumber),
      CodeColumn.hasLetterAndDigit(head)
    else { return nil }
    return code(head)
  }

  private static let numberWords: Set<String> = [
    "unit", "units", "module", "modules", "mod", "course", "component", "element", "subject",
    "study", "paper", "programme", "qualification", "core", "mandatory", "optional", "no", "nr",
    "num", "number", "ref", "reference", "code", "id", "u", "m", "c",
  ]

  private func exact(_ key: String) -> Int? {
    if let place = codes[key] ?? titles[key] ?? nil { return place }
    return loose[key.withoutLeadingZeros] ?? nil
  }

  /// The unit whose code a name opens with: “U07: Applied studies”, “(U07) Applied”, “U07 – task 3”.
  private func headed(_ key: String) -> Int? {
    let words = key.split(separator: " ", maxSplits: 4)
    guard let first = words.first.map(Self.headWord),
      codeHeads.contains(first) || Self.numberWords.contains(first)
    else { return nil }
    for count in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
      let head = words.prefix(count).joined(separator: " ").filter { !"():".contains($0) }
      guard let place = code(head.unitName) else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      // “U01 + U02” and “U01 U02” name two units.
      if let sign = rest.first, ",;/&+|".contains(sign) || Self.opensWithJoiner(rest) { continue }
      if let other = exact(rest) ?? opensWithCode(rest), other != place { continue }
      // Further units may follow the first one's code, unless all of it is its title.
      if UnitNameTokens.ranges(in: rest).count <= 1 || opensWithTitle(rest, of: place)
        || mayBeTitle(rest, of: place)
      {
        return place
      }
    }
    return nil
  }

  /// The unit whose code, of letters and digits, a text opens with.
  private func opensWithCode(_ text: String) -> Int? {
    let words = text.split(separator: " ", maxSplits: 2)
    return (1...2).lazy.compactMap { count -> Int? in
      let head = words.prefix(count).joined(separator: " ")
      return CodeColumn.hasLetterAndDigit(head) ? self.code(head) : nil
    }.first
  }

  /// The units of a text that is their codes alone, with nothing but spaces between: `U01 U02`.
  private func codesAlone(_ text: String) -> [Int]? {
    let words = text.unitName.split(separator: " ")
    guard (2...Self.longestRange).contains(words.count) else { return nil }
    let places = words.compactMap { word in
      CodeColumn.hasLetterAndDigit(String(word)) ? code(String(word)) : nil
    }
    return places.count == words.count ? places : nil
  }

  /// “U01 and U02” names two units.
  private static func opensWithJoiner(_ rest: String) -> Bool {
    ["and ", "or ", "with ", "plus "].contains(where: rest.hasPrefix)
  }

  /// The unit whose title stands behind a number that is not a code: “Unit 2: Data analysis”.
  ///
  /// The number may count units that the structure knows by other codes, but not name another one.
  private func counted(_ key: String) -> Int? {
    guard let end = key.firstIndex(where: { ":.)–—- ".contains($0) }) else { return nil }
    let number = key[..<end].drop { "([".contains($0) }
    guard (1...3).contains(number.count), number.allSatisfy(\.isNumber) else { return nil }
    let title = key[end...].trimmed(of: " :.)]–—-")
    guard let place = titles[title] ?? nil else { return nil }
    let bare = String(number).withoutLeadingZeros
    let namesake = units.firstIndex { $0.code.unitName.numberAtEnd == bare }
    return namesake == nil || units[place].code.unitName.numberAtEnd == bare ? place : nil
  }

  /// The first word of a name, without brackets around it and zeros at the head of its number.
  private static func headWord(of word: Substring) -> String {
    String(word.drop { "([".contains($0) }.prefix { !":.)]–—-".contains($0) }).withoutLeadingZeros
  }

  private func code(_ key: String) -> Int? {
    codes[key]
      ?? loose[key.withoutLeadingZeros].flatMap { place in
        place.flatMap { units[$0].title?.unitName == key ? nil : $0 }
      }
  }

  /// A title, and what is said of the unit: “Applied studies (LO1)”, “Applied studies – week 3”.
  private func titled(_ key: String) -> Int? {
    // Most names hold none of these, nor a dash beyond ASCII.
    guard
      key.utf8.contains(where: {
        $0 >= 0x80 || $0 == 0x28 || $0 == 0x5B || $0 == 0x3A || $0 == 0x2D
      })
    else { return nil }
    for (index, character) in zip(key.indices, key) where "([:–—-".contains(character) {
      guard index > key.startIndex else { continue }
      let head = key[..<index].trimmed(of: " ")
      if let place = titles[head] ?? nil, saysNoMore(key[index...], of: place) { return place }
    }
    return nil
  }

  private func isTitle(_ text: String, of place: Int) -> Bool {
    let title = text.drop { !$0.isLetter && !$0.isNumber }
    return titles[String(title)] == place
  }

  /// Whether words beside a unit's code may be its title, which the structure does not give: none of
  /// them names another unit or looks like a code.
  private func mayBeTitle(_ text: String, of place: Int) -> Bool {
    units[place].title == nil && !text.contains(where: \.isNumber) && !text.contains(";")
      && UnitNameTokens.ranges(in: text).allSatisfy { exact(String(text[$0]).unitName) == nil }
  }

  /// Whether a text is a unit's title, and no more than a remark behind it.
  private func opensWithTitle(_ text: String, of place: Int) -> Bool {
    guard let title = units[place].title?.unitName, !title.isEmpty else { return false }
    let bare = text.drop { !$0.isLetter && !$0.isNumber }
    guard bare.hasPrefix(title) else { return false }
    let rest = bare.dropFirst(title.count)
    guard let first = rest.first else { return true }
    return !first.isLetter && !first.isNumber && saysNoMore(rest, of: place)
  }

  /// Whether what stands behind a unit's name is its code, or a remark.
  private func saysNoMore(_ text: Substring, of place: Int) -> Bool {
    let rest = text.trimmed(of: " ")
    let atoms = UnitNameTokens.ranges(in: rest)
    // What stands in brackets or behind a dash is said of the unit, whatever it is.
    let isAside = rest.first.map { "([–—-:".contains($0) } ?? true
    if isAside, atoms.count <= 1 { return true }
    return atoms.allSatisfy { atom in
      let piece = rest[atom].trimmed(of: " :–—-().[]")
      return piece.isEmpty || UnitNameTokens.isRemark(piece) || exact(piece.unitName) == place
    }
  }

  /// The units that a text names: separators part two units, unless a unit's own name holds them.
  ///
  /// Where no unit is known, the text as a whole is one unknown name.
  package mutating func pieces(of text: String) -> [Piece] {
    if let pieces = known[text] { return pieces }
    let pieces = text.utf8.count <= Self.longest ? search(text) : [.unknown(text)]
    known[text] = pieces
    return pieces
  }

  private func search(_ text: String) -> [Piece] {
    if let range = range(text) { return range.map { .known($0) } }
    if let codes = codesAlone(text) { return codes.map { .known($0) } }
    let lines = UnitNameTokens.lines(of: UnitNameTokens.withoutOuterBrackets(text))
    // A line break within a title counts for nothing; else a line is a unit's own.
    if let unit = lines.count <= 1 ? unit(named: text) : exact(text.unitName) {
      return [.known(unit)]
    }
    var pieces: [Piece] = []
    for line in lines {
      let atoms = UnitNameTokens.ranges(in: line)
      var index = 0
      while index < atoms.count {
        let (found, length) = longest(from: index, atoms, of: line)
        pieces += found
        index += length
      }
    }
    let isKnown = pieces.contains { if case .known = $0 { true } else { false } }
    guard isKnown else { return [.unknown(text)] }
    return pieces.map { piece in
      guard case .unknown(let name) = piece, !UnitNameTokens.mayBeUnit(name) else { return piece }
      return .rest(name)
    }
  }

  /// The longest run of atoms that names a unit; else the first atom as an unknown name.
  private func longest(
    from index: Int, _ atoms: [Range<String.Index>], of text: String
  ) -> ([Piece], Int) {
    let start = atoms[index].lowerBound
    let furthest = min(atoms.count, index + min(mostAtoms, UnitNameTokens.mostInAName))
    for end in stride(from: furthest, to: index, by: -1) {
      let run = String(text[start..<atoms[end - 1].upperBound])
      if let unit = unit(named: run) { return ([.known(unit)], end - index) }
      if let range = range(run) { return (range.map { .known($0) }, end - index) }
    }
    let atom = String(text[atoms[index]]).trimmingWhitespace
    return (UnitNameTokens.isRemark(atom) ? [] : [.unknown(atom)], 1)
  }

  /// The units from one code to another: “U01 to U04”, “U01–U04”, “Units 1 to 4”.
  private func range(_ text: String) -> [Int]? {
    guard text.utf8.count <= 80, text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      let ends = UnitRange.ends(of: text)
    else { return nil }
    let first = ends.first
    var last = ends.last
    if !last.contains(where: \.isLetter), first.contains(where: \.isLetter) {
      last = first.filter { !$0.isNumber } + last
    }
    guard let low = exact(first.unitName), let high = exact(last.unitName), low < high,
      high - low <= Self.longestRange
    else { return nil }
    return Array(low...high)
  }
}

extension String {
  /// The number that a code ends in, without zeros before it; empty without one.
  fileprivate var numberAtEnd: String {
    String(String(reversed().prefix(while: \.isNumber)).reversed()).withoutLeadingZeros
  }

  /// Without the zeros at the head of each number in it: `u07` as `u7`.
  fileprivate var withoutLeadingZeros: String {
    guard utf8.contains(UInt8(ascii: "0")) else { return self }
    var kept: [UInt8] = []
    var isInNumber = false
    let bytes = Array(utf8)
    for (index, byte) in bytes.enumerated() {
      let isDigit = (0x30...0x39).contains(byte)
      let leadsOn = index + 1 < bytes.count && (0x30...0x39).contains(bytes[index + 1])
      if byte == 0x30, !isInNumber, leadsOn { continue }
      isInNumber = isDigit
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
