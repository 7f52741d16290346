import Domain

/// Turns the words of a rule into its pieces.
struct RuleLexer {
  private let table: RulePhraseTable
  private let names: RuleFacts
  private var words: ArraySlice<RuleWord>
  private var items: [RuleItem] = []

  init(_ text: String, table: RulePhraseTable, names: RuleFacts) {
    self.table = table
    self.names = names
    words = RuleWord.words(in: text)[...]
  }

  /// The pieces, every word accounted for by one.
  mutating func read() -> [RuleItem] {
    while let word = words.first { next(word) }
    return items
  }

  private mutating func next(_ word: RuleWord) {
    if word.isMark, word.text != "×" {
      items.append(mark(word))
      words = words.dropFirst()
    } else if let number = Self.number(word) {
      items.append(.number(number))
      words = words.dropFirst()
    } else if let (level, count) = level() {
      items.append(.level(level))
      words = words.dropFirst(count)
    } else if isPeriod(word) {
      items.append(.period)
      words = words.dropFirst(2)
    } else if let item = times(word) {
      items.append(item)
      words = words.dropFirst()
    } else if let groups = groups() {
      items.append(groups)
    } else if let (name, count) = pathway() {
      items.append(.pathway(name))
      words = words.dropFirst(count)
    } else if let (name, count) = group() {
      items.append(.group(name))
      words = words.dropFirst(count)
    } else if names.isUnitCode(word.folded) {
      items.append(.unitName)
      words = words.dropFirst()
    } else if isArticleOfUnit(word) {
      items.append(.number(1))
      words = words.dropFirst()
    } else if let (item, count) = table.item(opening: words) {
      items.append(item)
      words = words.dropFirst(count)
    } else {
      items.append(.other)
      words = words.dropFirst()
    }
  }

  /// `year 2`.
  private func isPeriod(_ word: RuleWord) -> Bool {
    table.periods.contains(word.folded) && words.dropFirst().first.flatMap(Self.number) != nil
  }

  /// The x of `modules x 2`, and of `2 x modules`.
  private func times(_ word: RuleWord) -> RuleItem? {
    guard word.folded == "x" || word.folded == "×" else { return nil }
    let isBehind = words.dropFirst().first.flatMap(Self.number) != nil
    switch items.last {
    case .number?: return .filler
    case .units?, .options?: return isBehind ? .colon : nil
    default: return nil
    }
  }

  /// Whether an article means one: `select a unit`.
  private func isArticleOfUnit(_ word: RuleWord) -> Bool {
    guard word.folded == "a" || word.folded == "an", items.last == .choose,
      let next = words.dropFirst().first.flatMap(table.item)
    else { return false }
    return [.units, .options, .optional].contains(next)
  }

  /// `2–4` is a range, `level 5+` a level and above; some marks mean nothing, and some too much.
  private mutating func mark(_ word: RuleWord) -> RuleItem {
    switch word.text {
    case ":": return .colon
    // “min. 45”
    case ".": return items.last?.isBound == true ? .filler : .comma
    case ",", "/", "|": return .comma
    case "(", "[": return .open
    case ")", "]": return .close
    case "“", "”", "\"", "!", "’", "‘", "*": return .filler
    case "&": return .and
    case "≥": return .atLeast
    case "≤": return .atMost
    case ">", "<":
      guard let next = words.dropFirst().first, next.text == "=" else { return .other }
      words = words.dropFirst()
      return word.text == ">" ? .atLeast : .atMost
    case "=": return .colon
    case "%": return .portion
    case "+":
      switch items.last {
      case .level?: return .orAbove
      case .number?: return .orMore
      default: return .besides
      }
    case "-", "–", "—":
      guard case .number? = items.last, let next = words.dropFirst().first,
        Self.number(next) != nil
      else { return isMinus ? .other : .colon }
      return .to
    default: return .other
    }
  }

  /// `choose -2 units`: nobody knows what is meant.
  private var isMinus: Bool {
    guard let next = words.dropFirst().first, Self.number(next) != nil, let last = items.last else {
      return false
    }
    return last == .choose || last.isBound
  }

  private static func number(_ word: RuleWord) -> Amount? {
    let parts = word.folded.split(separator: ",")
    guard word.folded.first?.isNumber == true, word.folded.utf8.count <= 8,
      parts.dropFirst().allSatisfy({ $0.count == 3 }), let value = Double(parts.joined()),
      (0...10_000).contains(value)
    else { return nil }
    return Amount(hundredths: Int((value * 100).rounded()))
  }

  /// `Level 5`, `FHEQ level 5`, `L5`.
  private func level() -> (level: Int, count: Int)? {
    var rest = words
    if let first = rest.first, table.frameworks.contains(first.folded) { rest = rest.dropFirst() }
    guard let word = rest.first else { return nil }
    let skipped = rest.startIndex - words.startIndex
    if table.levelNouns.contains(word.folded) {
      return rest.dropFirst().first.flatMap { Int($0.folded) }.flatMap {
        StatedNumbers.levels.contains($0) ? ($0, skipped + 2) : nil
      }
    }
    guard word.folded.first == "l", let level = Int(word.folded.dropFirst()),
      StatedNumbers.levels.contains(level), word.folded.count == 2
    else { return nil }
    return (level, skipped + 1)
  }

  /// A pathway's name, unless it is also a phrase of rules and stands alone.
  private func pathway() -> (name: String, count: Int)? {
    guard let found = names.pathway(opening: words) else { return nil }
    let next = words.dropFirst(found.count).first.flatMap(table.item)
    let isNamed = items.last == .pathwayWord || next == .pathwayWord
    return isNamed || isDistinct(found.count) ? found : nil
  }

  /// `groups A, B and C`, each by any name; without names, all that there are.
  private mutating func groups() -> RuleItem? {
    guard let first = words.first, table.groupWords.contains(first.folded) else { return nil }
    var rest = words.dropFirst()
    words = rest
    var found: [String] = []
    while let (name, count) = names.group(opening: rest) ?? shortName(rest) {
      found.append(name)
      rest = rest.dropFirst(count)
      words = rest
      let next = rest.drop { [",", "and", "&", "/"].contains($0.folded) }
      if next.startIndex == rest.startIndex { break }
      rest = next
    }
    return .groups(found)
  }

  private func shortName(_ words: ArraySlice<RuleWord>) -> (name: String, count: Int)? {
    guard let word = words.first, !word.isMark, word.folded.count <= 3 else { return nil }
    let isPhrase = table.item(word) != nil && word.folded.count > 1
    return isPhrase ? nil : (word.text, 1)
  }

  /// The name of a group: any after the word “group”, without it only one that is no other word.
  private func group() -> (name: String, count: Int)? {
    let known = names.group(opening: words)
    if items.last == .groupWord {
      return known ?? shortName(words)
    }
    guard let known else { return nil }
    let next = words.dropFirst(known.count).first.flatMap(table.item)
    return isDistinct(known.count) || next == .groupWord || next == .options ? known : nil
  }

  private func isDistinct(_ count: Int) -> Bool {
    let taken = words.prefix(count)
    return taken.contains { $0.folded.count >= 3 && table.item($0) == nil }
  }
}
