/// A text that names units, taken apart: the units, and what is said of them.
///
/// Separators and joining words part it into clauses. In each a unit's code or title is the unit,
/// unless the words beside it may make it another one's: `Advanced data analysis` is not `Data
/// analysis`, nor is `Data analysis 2`.
struct UnitSentence {
  private typealias Mention = UnitDirectory.Mention

  /// The pieces, in reading order.
  private(set) var pieces: [UnitDirectory.Piece] = []

  private let text: String
  private let directory: UnitDirectory
  private let allowsLead: Bool
  private let tokens: [UnitToken]
  private let mentions: [Mention]
  private var seen: Set<Int> = []
  /// What stands behind the last unit is said of it, whatever it is.
  private var scope = Scope.none

  private enum Scope {
    case none
    /// Behind a dash, a colon or a bracket.
    case aside
    /// Behind outcomes or tasks: numbers go on with them.
    case remark
    /// Behind a code whose unit has no title in the structure.
    case title
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - directory: The units that it may name.
  ///   - allowsLead: Whether words such as `mainly` may stand before the unit.
  init(_ text: String, directory: UnitDirectory, allowsLead: Bool) {
    self.text = text
    self.directory = directory
    self.allowsLead = allowsLead
    tokens = UnitToken.tokens(of: text)
    mentions = directory.mentions(in: tokens, of: text)
    guard !mentions.isEmpty else {
      pieces = [.unknown(text)]
      return
    }
    for clause in clauses() { read(clause) }
    let isKnown = pieces.contains { if case .known = $0 { true } else { false } }
    if !isKnown { pieces = [.unknown(text)] }
  }

  private var words: UnitDirectory.Words { directory.words }

  // MARK: Clauses

  /// The runs of tokens between separators and joining words that are in no unit's name.
  private func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    var next = 0
    var index = 0
    while index < tokens.count {
      while next < mentions.count, mentions[next].tokens.upperBound <= index { next += 1 }
      let isInName = next < mentions.count && mentions[next].tokens.lowerBound < index
      let isJoiner = !isInName && isJoiner(index, before: next)
      let isParted = !isInName && isSeparator(index)
      if isParted || isJoiner {
        if start < index { clauses.append(start..<index) }
        start = isJoiner ? index + 1 : index
      }
      index += 1
    }
    if start < tokens.count { clauses.append(start..<tokens.count) }
    return clauses
  }

  private func isSeparator(_ index: Int) -> Bool {
    let gap = tokens[index].gap
    return gap == .slash || gap >= .joiner
  }

  /// A joining word joins, unless it is the first word of a name.
  private func isJoiner(_ index: Int, before next: Int) -> Bool {
    guard words.joiners.contains(tokens[index].word) else { return false }
    return next >= mentions.count || mentions[next].tokens.lowerBound != index
  }

  // MARK: One clause

  private mutating func read(_ clause: Range<Int>) {
    guard let first = clause.first else { return }
    if tokens[first].gap >= .line { scope = .none }
    let found = mentions.filter { clause.contains($0.tokens.lowerBound) }
    let named = valid(found, in: clause)
    guard !named.isEmpty else {
      readLeftover(clause, isUnit: !found.isEmpty)
      return
    }
    if isContradictory(named) {
      pieces.append(.unknown(slice(clause)))
      return
    }
    var last = clause.lowerBound
    for mention in named {
      readStrangers(last..<mention.tokens.lowerBound)
      for place in mention.places where seen.insert(place).inserted {
        pieces.append(.known(place))
      }
      scope = mention.isCode && directory.lacksTitle(mention.places[0]) ? .title : .none
      last = mention.tokens.upperBound
    }
    readStrangers(last..<clause.upperBound)
    readDoubtful(found, besides: named)
    if scope == .none, last < clause.upperBound {
      scope =
        tokens[last].gap == .aside ? .aside : isRemark(last..<clause.upperBound) ? .remark : .none
    }
  }

  /// The names of a clause that stand for their unit: a title only where the words beside it leave
  /// it what it is, or its code stands there as well.
  private func valid(_ found: [Mention], in clause: Range<Int>) -> [Mention] {
    found.enumerated().filter { order, mention in
      let from = order > 0 ? found[order - 1].tokens.upperBound : clause.lowerBound
      let to = order + 1 < found.count ? found[order + 1].tokens.lowerBound : clause.upperBound
      let before = adjacent(before: mention, from: from)
      if before.contains(where: { words.exceptions.contains(tokens[$0].word) }) { return false }
      if let own = order > 0 ? found[order - 1] : nil, own.places == mention.places, before.isEmpty
      {
        return true
      }
      if !before.isEmpty, !isLead(before, of: mention) { return false }
      return mention.isCode || mayFollow(mention.tokens.upperBound..<to, mention)
        || order + 1 < found.count && found[order + 1].places == mention.places
    }.map(\.element)
  }

  /// The words right before a name, up to a bracket, a dash or a colon.
  private func adjacent(before mention: Mention, from: Int) -> Range<Int> {
    let end = mention.tokens.lowerBound
    var start = end
    while start > from, tokens[start].gap < .aside { start -= 1 }
    return start..<end
  }

  private func isLead(_ range: Range<Int>, of mention: Mention) -> Bool {
    var isCounted = true
    let isLead = range.allSatisfy { index in
      let token = tokens[index]
      if token.isNumber {
        let isOutcomes = index > range.lowerBound && words.outcomes.contains(tokens[index - 1].word)
        if !isOutcomes, !mention.isCode, !directory.mayCount(token.word, of: mention.places[0]) {
          isCounted = false
        }
        return true
      }
      if words.units.contains(token.word) || words.numbers.contains(token.word) { return true }
      return allowsLead
        && (words.leads.contains(token.word) || words.outcomes.contains(token.word)
          || words.remarks.contains(token.word) || words.joiners.contains(token.word))
    }
    return isLead && isCounted
  }

  /// Whether what stands behind a title leaves it what it is.
  private func mayFollow(_ range: Range<Int>, _ mention: Mention) -> Bool {
    guard let first = range.first, tokens[first].gap < .aside else { return true }
    if tokens[first].isNumber { return isDotted(first, before: range.upperBound) }
    return isRemark(range)
  }

  /// `2.1`, or `.2` behind a name: an outcome's number, not a unit's.
  private func isDotted(_ index: Int, before end: Int) -> Bool {
    if tokens[index].gap == .inner, !tokens[index].isBehindDash { return true }
    let next = index + 1
    return next < end && tokens[next].isNumber && tokens[next].gap == .inner
      || text[tokens[index].range.upperBound...].hasPrefix("%")
  }

  /// Whether words say something of the unit before them: an outcome, a task, a week, a page.
  private func isRemark(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { !words.units.contains(tokens[$0].word) }) else {
      return true
    }
    let token = tokens[first]
    if token.isNumber { return range.allSatisfy { tokens[$0].isNumber } }
    if words.remarks.contains(token.word) || words.outcomes.contains(token.word) { return true }
    // “P1 M2”, “T4”, “Y2”: a letter and a number, but no code of the structure's kind.
    return token.word.count <= 2 && !directory.codeHeads.contains(token.word)
      && range.count > 1 && tokens[first + 1].isNumber && tokens[first + 1].gap == .glued
      && tokens[first + 1].word.count <= 2
  }

  /// Whether two different units are named as one: `U07 Data analysis`, where that is U02's title.
  private func isContradictory(_ named: [Mention]) -> Bool {
    let isOwn = { (one: Int, other: Int) in
      named.indices.contains(one) && named.indices.contains(other)
        && named[one].places == named[other].places
    }
    return named.indices.dropFirst().contains { order in
      let (last, mention) = (named[order - 1], named[order])
      return last.isCode != mention.isCode && last.places != mention.places
        && last.tokens.upperBound == mention.tokens.lowerBound
        && !isOwn(order - 2, order - 1) && !isOwn(order, order + 1)
    }
  }

  /// `U01 (before U03)`: what brackets say of another unit is not known.
  private func isSaidOfAnother(_ mention: Mention, _ before: Range<Int>) -> Bool {
    guard let first = before.first, !seen.isEmpty else { return false }
    return tokens[first].isInBrackets && !seen.contains(mention.places[0])
      && !before.allSatisfy { words.joiners.contains(tokens[$0].word) }
  }

  // MARK: What is left over

  /// Codes of the structure's kind that it does not have, beside units that it has.
  private mutating func readStrangers(_ range: Range<Int>) {
    for index in range.dropLast() {
      let (word, number) = (tokens[index], tokens[index + 1])
      guard directory.codeHeads.contains(word.word), word.gap != .glued, number.isNumber,
        number.gap == .glued, !mentions.contains(where: { $0.tokens.contains(index) })
      else { continue }
      pieces.append(.unknown(slice(index..<(index + 2))))
    }
  }

  /// A title that may be another unit's, beside one that is not; behind a code it may be the words of
  /// the unit's own title.
  private mutating func readDoubtful(_ found: [Mention], besides named: [Mention]) {
    for mention in found where !named.contains(where: { $0.tokens == mention.tokens }) {
      let before = adjacent(before: mention, from: found.first?.tokens.lowerBound ?? 0)
      if isSaidOfAnother(mention, before) {
        pieces.append(.rest(slice(before.lowerBound..<mention.tokens.upperBound)))
        continue
      }
      let isOwn = named.contains { $0.isCode && $0.tokens.lowerBound < mention.tokens.lowerBound }
      if isOwn, !mention.isCode || mention.places.allSatisfy(seen.contains) { continue }
      pieces.append(.unknown(slice(mention.tokens)))
    }
  }

  private mutating func readLeftover(_ clause: Range<Int>, isUnit: Bool) {
    let written = slice(clause)
    if isUnit {
      pieces.append(.unknown(written))
      return
    }
    let isCode = clause.contains { directory.codeHeads.contains(tokens[$0].word) && hasNumber($0) }
    if !isCode {
      if !seen.isEmpty, clause.allSatisfy({ tokens[$0].isInBrackets }) { return }
      let hasNumber = written.contains(where: \.isNumber)
      if scope == .title, !hasNumber { return }
      if scope == .aside, !hasNumber || isRemark(clause) { return }
      if isRemark(clause), !isBareNumber(clause) || scope == .remark {
        scope = .remark
        return
      }
    }
    let mayBeUnit = isCode || !isBareNumber(clause) && UnitNameTokens.mayBeUnit(written)
    pieces.append(mayBeUnit ? .unknown(written) : .rest(written))
  }

  private func hasNumber(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isNumber && tokens[index + 1].gap <= .space
  }

  /// Whether a clause is a number alone: in `U01/2` it may be a unit, or an outcome of the first.
  private func isBareNumber(_ clause: Range<Int>) -> Bool {
    clause.count == 1 && tokens[clause.lowerBound].isNumber
  }

  private func slice(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
  }
}
