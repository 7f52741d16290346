import Domain

/// What a heading between rows of units says of the rows below it.
struct SectionHeading: Sendable, Hashable {
  /// Mandatory or optional; nil when the heading does not say.
  var standing: Unit.Standing?
  /// Whether it says both.
  var isContradictory = false
  /// Whether it names a group, by the word or by other words of its own.
  var group: String?
  /// Whether the word “group” stands in it.
  var saysGroup = false
  /// The pathway that it is for.
  var pathway: String?
  /// Whether it says that it is for all pathways.
  var isForAll = false
  /// Whether each of its words is known as one of headings, or names its group or pathway.
  var isPlain = false
  /// The words of a rule in it; empty when there are none.
  var rule = ""

  /// Whether it changes anything for the rows below.
  var isHeading: Bool {
    standing != nil || isContradictory || saysGroup || pathway != nil || isForAll
  }

  /// The longest text that is a heading, in UTF-8 bytes.
  static let longest = 200
}

/// Reads headings between rows of units.
struct HeadingReader {
  private let words: StructureWords
  private static let mostWords = 9
  private static let verbs: Set<String> = [
    "are", "is", "may", "can", "will", "should", "must", "have", "has",
  ]

  init(words: StructureWords) { self.words = words }

  /// Reads a heading; nil when the text is none.
  func read(_ text: String) -> SectionHeading? {
    guard text.utf8.count <= SectionHeading.longest else { return nil }
    let all = RuleWord.words(in: text)
    let start = ruleStart(in: all)
    let head = Array(all[..<start])
    let plain = head.filter { !$0.isMark }
    // “Both mandatory units and at least 30 credits” is a sentence about more than one heading.
    let joins = start < all.count && (plain.last.map(isJoint) ?? false)
    guard !plain.isEmpty, plain.count <= Self.mostWords, !joins,
      !plain.contains(where: { Self.verbs.contains($0.folded) }),
      !plain.contains(where: isVerbOfUnits), !["on", "for", "in"].contains(plain.first?.folded),
      !isCounting(plain, all)
    else { return nil }
    var heading = SectionHeading()
    heading.rule = start < all.count ? all[start...].map(\.text).joined(separator: " ") : ""
    let rest = pathway(in: head, &heading)
    standing(in: plain, &heading)
    group(in: rest, &heading)
    heading.isPlain = isPlain(rest, heading)
    // “In addition to the mandatory units, choose two options” is about more than one heading.
    if heading.standing == .mandatory,
      all[start...].contains(where: { words.status.standing(word: $0.folded) == .optional })
    {
      return nil
    }
    return heading.isHeading ? heading : nil
  }

  /// “Each option carries” opens no group.
  private func isVerbOfUnits(_ word: RuleWord) -> Bool {
    let item = words.phrases.item(word)
    return item == .worth || item == .each
  }

  /// “Two group A units”, “The balance comes from group A”, “Total credits required” and “Optional
  /// total (minimum)” are not headings.
  private func isCounting(_ plain: [RuleWord], _ all: [RuleWord]) -> Bool {
    guard let first = plain.first else { return false }
    if case .number? = words.phrases.item(first) { return true }
    let totals = words.vocabulary.totals.words
    let hasNumber = all.contains { $0.folded.first?.isNumber == true }
    return totals.contains(first.folded)
      || !hasNumber && plain.contains { totals.contains($0.folded) }
      || plain.contains { words.phrases.item($0) == .remaining }
  }

  private func isJoint(_ word: RuleWord) -> Bool {
    switch words.phrases.item(word) {
    case .and?, .besides?, .with?: true
    default: false
    }
  }

  private func isPlain(_ rest: [RuleWord], _ heading: SectionHeading) -> Bool {
    rest.allSatisfy { word in
      word.isMark || words.status.standing(word: word.folded) != nil || isNoise(word)
        || words.groupWords.contains(word.folded) || words.phrases.item(word) != nil
        || heading.saysGroup && word.text == heading.group
    }
  }

  /// Where the words of a rule start: at a verb of choice, a bound, or a number of something.
  private func ruleStart(in all: [RuleWord]) -> Int {
    for index in all.indices {
      let rest = all[index...]
      if index > 0, isBeforeName(all[index - 1]) { continue }
      if index > 0, words.subjects.contains(all[index].folded) { return index }
      guard let (item, _) = words.phrases.item(opening: rest) ?? number(rest) else { continue }
      switch item {
      case .choose, .atLeast, .atMost, .exactly, .between, .every:
        if index > 0 || item != .every { return index }
      case .number: if countsSomething(rest.dropFirst()) { return index }
      default: continue
      }
    }
    return all.count
  }

  /// “Group 2” and “level 4” count nothing.
  private func isBeforeName(_ word: RuleWord) -> Bool {
    words.groupWords.contains(word.folded) || words.phrases.levelNouns.contains(word.folded)
  }

  private func number(_ rest: ArraySlice<RuleWord>) -> (item: RuleItem, count: Int)? {
    rest.first?.folded.first?.isNumber == true ? (.number(0), 1) : nil
  }

  private func countsSomething(_ rest: ArraySlice<RuleWord>) -> Bool {
    let counted = rest.drop { $0.isMark || words.status.standing(word: $0.folded) != nil }
    switch words.phrases.item(opening: counted)?.item {
    case .units?, .credits?, .options?, .of?, .from?, .or?, .orMore?: return true
    default: return false
    }
  }

  private func standing(in plain: [RuleWord], _ heading: inout SectionHeading) {
    let said = Set(plain.compactMap { words.status.standing(word: $0.folded) })
    heading.isContradictory = said.count > 1
    heading.standing = said.count == 1 ? said.first : nil
    // “Specialist units” of a pathway are mandatory on it.
    if said.isEmpty, heading.pathway != nil,
      plain.contains(where: { words.status.isOnPathwayOnly($0.folded) })
    {
      heading.standing = .mandatory
    }
  }

  /// Takes the words about a pathway out of the heading.
  private func pathway(
    in head: [RuleWord], _ heading: inout SectionHeading
  ) -> [RuleWord] {
    guard let at = head.firstIndex(where: { words.pathwayWords.contains($0.folded) }) else {
      return head
    }
    let before = head[..<at].lastIndex { isBoundary($0) }.map { $0 + 1 } ?? 0
    var range = before..<at
    if range.isEmpty {
      var from = at + 1
      while from < head.count, head[from].isMark { from += 1 }
      let end = head[from...].firstIndex { isBoundary($0) } ?? head.count
      range = from..<max(from, end)
    }
    let name = head[range].map(\.text).joined(separator: " ")
    if words.isEveryPathway(name) {
      heading.isForAll = true
    } else if !name.isEmpty {
      heading.pathway = name
    }
    let taken = min(range.lowerBound, at)..<max(range.upperBound, at + 1)
    return Array(head[..<taken.lowerBound] + head[taken.upperBound...])
  }

  private func isBoundary(_ word: RuleWord) -> Bool {
    word.isMark || words.status.standing(word: word.folded) != nil || isNoise(word)
  }

  private func isNoise(_ word: RuleWord) -> Bool {
    words.unitNouns.contains(word.folded) || words.phrases.item(word) == .filler
      || words.phrases.item(word) == .award
      || words.phrases.item(word) == .of
  }

  private func group(in head: [RuleWord], _ heading: inout SectionHeading) {
    if let at = head.firstIndex(where: { words.groupWords.contains($0.folded) }) {
      heading.saysGroup = true
      heading.group = named(after: at, in: head) ?? description(head[..<at])
    } else if heading.standing == .optional {
      heading.group = description(head[...])
    }
  }

  /// `B` of `Group B Management`; `Management` of `Group Management`.
  private func named(after at: Int, in head: [RuleWord]) -> String? {
    let rest = head[(at + 1)...].drop { $0.text == ":" }
    let segment = rest.prefix { !$0.isMark }
    guard let first = segment.first else { return nil }
    if first.folded.count <= 3, !isNoise(first) || first.folded.count == 1 { return first.text }
    return description(segment)
  }

  /// A word of rules names nothing; “specialist” may.
  private func mayName(_ word: RuleWord) -> Bool {
    let item = words.phrases.item(word)
    return item == nil || item == .mandatory
  }

  /// The words that name something, those of statuses and of units left out.
  private func description(_ segment: ArraySlice<RuleWord>) -> String? {
    // “Level 5 optional units” names a level, not a group.
    var segment = Array(segment)
    if let at = segment.firstIndex(where: { words.phrases.levelNouns.contains($0.folded) }) {
      segment.removeSubrange(at..<min(at + 2, segment.count))
    }
    let named = segment.filter {
      !$0.isMark && words.status.standing(word: $0.folded) == nil && !isNoise($0)
        && mayName($0)
    }
    return named.isEmpty ? nil : named.map(\.text).joined(separator: " ")
  }
}

/// The heading that rows of units stand under.
struct Section: Sendable {
  /// What it says.
  var heading: SectionHeading
  /// Its cell.
  var location: CellLocation
  /// Its words.
  var text: String
  /// Whether a rule stands in it, or right below it.
  var hasRule = false
  /// Whether any unit has followed.
  var hasUnits = false

  /// The standing of its units: a group with a rule of its own is one to choose from.
  var standing: Unit.Standing? {
    if heading.isContradictory { return nil }
    if let standing = heading.standing { return standing }
    return heading.saysGroup && hasRule ? .optional : nil
  }

  /// Whether it says anything of its units' status.
  var saysStatus: Bool { heading.isContradictory || standing != nil }

  /// Whether mandatory units under it are in its group too: “Group A (mandatory)”.
  var isOnly: Bool { heading.saysGroup }

  /// Where words in the heading, or right below it, stand.
  var place: RuleText.Place {
    if standing == .mandatory || heading.isContradictory { return .mandatoryHeading }
    return hasUnits
      ? .below(group: heading.group)
      : .heading(group: heading.group, pathway: heading.pathway)
  }
}
