extension MappingTable {
  /// Calls a unit that is spelt in several ways as it is spelt first, and one that has remarks of
  /// several kinds behind its code by what those have in common.
  mutating func nameUnitsAlike() {
    var first: [String: String] = [:]
    let shared = Self.namesWithoutRemarks(entries.lazy.flatMap { $0.units.lazy.map(\.name) })
    for entry in entries.indices {
      for place in entries[entry].units.indices {
        let name = entries[entry].units[place].name
        let bare = shared[name] ?? name
        let known = first[bare.unitName, default: bare]
        first[bare.unitName] = known
        if known != name { entries[entry].units[place].name = known }
      }
    }
  }

  /// `U07 Pumps (exam)` and `U07 Pumps, week 3` are both `U07 Pumps`: one code names one unit.
  private static func namesWithoutRemarks(_ names: some Sequence<String>) -> [String: String] {
    var byCode: [String: Set<String>] = [:]
    for name in names where name.utf8.count <= longestName {
      if let code = code(of: name) { byCode[code, default: []].insert(name) }
    }
    var bare: [String: String] = [:]
    for (code, names) in byCode where names.count > 1 {
      let common = sharedHead(of: names)
      guard common.lowercased().contains(code) else { continue }
      for name in names where name != common { bare[name] = common }
    }
    return bare
  }

  private static let longestName = 200

  /// The code that a name opens with or holds in its first bracket: it has a digit in it.
  private static func code(of name: String) -> String? {
    let words = name.lowercased().split(separator: " ", maxSplits: 2)
    guard let head = words.first else { return nil }
    if head.contains(where: \.isNumber) { return String(head).trimmed(of: "()[]:,;.–—-") }
    if ["unit", "module"].contains(head), words.count > 1, words[1].contains(where: \.isNumber) {
      return String(words[1]).trimmed(of: "()[]:,;.–—-")
    }
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return nil
    }
    let inside = name[name.index(after: open)..<close]
    let isCode = inside.contains(where: \.isNumber) && !inside.contains(" ")
    return isCode ? inside.lowercased() : nil
  }

  /// What all names open with, up to the end of a word.
  private static func sharedHead(of names: Set<String>) -> String {
    let sorted = names.sorted()
    guard let first = sorted.first, let last = sorted.last else { return "" }
    let count = zip(first, last).prefix { $0 == $1 }.count
    let head = first.prefix(count)
    let isWhole = { (name: String) in
      name.count == count || !(name.dropFirst(count).first?.isWordCharacter ?? false)
    }
    if isWhole(first), isWhole(last) { return String(head).trimmed(of: " –—-:,([/*+") }
    let end = head.lastIndex { !$0.isWordCharacter } ?? head.startIndex
    return String(head[..<end]).trimmed(of: " –—-:,([/*+")
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}
