import Domain

/// The units that a column names by their codes, where no structure says which there are.
///
/// A code identifies its unit, wherever in a cell it stands. The words behind it, or before one in
/// brackets, are its title as far as they stand there in every cell.
struct InferredUnits {
  /// The units, for a directory; none where the cells hold no codes.
  private(set) var units: [Unit] = []
  /// What each is called in the column.
  private(set) var names: [String] = []

  /// A cell's text.
  private struct Cell {
    var text: String
    var tokens: [UnitToken]

    func slice(_ range: Range<Int>) -> String {
      guard let first = range.first, let last = range.last else { return "" }
      return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
    }
  }

  /// A code in a cell, and the words that may be its title.
  private struct Code {
    var cell: Cell
    var code: Range<Int>
    var words: Range<Int>

    var key: [String] { cell.tokens[code].map(\.word) }
    var title: [String] { cell.tokens[words].map(\.word) }
  }

  private let words: UnitDirectory.Words
  /// The letters of codes.
  private var heads: Set<String> = []
  /// Whether a code stands in brackets behind its title.
  private var isBehind = false
  /// Whether a number behind a hyphen is a part of the code: `L4-05`.
  private var isHyphened = false

  /// So many texts are compared.
  private static let most = 2_000

  /// Finds the units that cells name.
  ///
  /// - Parameters:
  ///   - texts: What the cells hold, each text as often as it stands there.
  ///   - vocabulary: The words around units' names.
  init(_ texts: [String], vocabulary: Vocabulary = .standard) {
    words = UnitDirectory.Words(vocabulary.units)
    var seen: Set<String> = []
    let cells = texts.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(Self.most).map {
      Cell(text: $0, tokens: UnitToken.tokens(of: $0))
    }
    findKind(in: cells)
    guard !heads.isEmpty else { return }
    add(cells.flatMap(codes))
  }

  // MARK: What codes look like

  private mutating func findKind(in cells: [Cell]) {
    let hyphened = cells.count {
      codeLength(at: 0, $0.tokens, isHyphened: true) ?? 0 > codeLength(at: 0, $0.tokens) ?? 0
    }
    let leading = cells.filter { codeLength(at: 0, $0.tokens) != nil }
    let bracketed = cells.compactMap { cell in
      cell.tokens.indices.dropFirst().first { isBracketed($0, cell.tokens) }.flatMap {
        kind(at: $0, cell.tokens)
      }
    }
    if leading.count * 2 >= cells.count {
      heads = Set(leading.compactMap { kind(at: 0, $0.tokens) })
      isHyphened = hyphened * 2 > leading.count
    } else if bracketed.count * 2 >= cells.count {
      heads = Set(bracketed)
      isBehind = true
    }
  }

  private func isBracketed(_ index: Int, _ tokens: [UnitToken]) -> Bool {
    guard tokens[index].isInBrackets, !tokens[index - 1].isInBrackets,
      let length = codeLength(at: index, tokens)
    else { return false }
    return index + length == tokens.count || !tokens[index + length].isInBrackets
  }

  /// How many tokens from a place on are a code: `U07`, `7CS001`, `Unit 3`, `J/617/2480`.
  private func codeLength(
    at index: Int, _ tokens: [UnitToken], isHyphened: Bool = false
  ) -> Int? {
    guard tokens.indices.contains(index), !words.outcomes.contains(tokens[index].word) else {
      return nil
    }
    if words.units.contains(tokens[index].word), index + 1 < tokens.count,
      tokens[index + 1].gap == .space,
      tokens[index + 1].isNumber || tokens[index + 1].word.count == 1
    {
      return 2
    }
    var end = index + 1
    while end < tokens.count, continues(end, tokens, isHyphened) { end += 1 }
    let run = tokens[index..<end]
    let isCode = run.contains(where: \.isNumber) && run.contains { !$0.isNumber }
    return isCode && !words.remarks.contains(tokens[index].word) ? end - index : nil
  }

  /// The letters of the code at a place.
  private func kind(at index: Int, _ tokens: [UnitToken]) -> String? {
    codeLength(at: index, tokens).flatMap { length in
      tokens[index..<(index + length)].first { !$0.isNumber }?.word
    }
  }

  /// The regulator's code of a unit: `J/617/2480`.
  private func isRegulated(_ index: Int, _ tokens: [UnitToken]) -> Bool {
    tokens[index].word.count == 1 && index + 2 < tokens.count
      && tokens[(index + 1)...(index + 2)].allSatisfy { $0.isNumber && $0.gap == .slash }
  }

  private func continues(_ index: Int, _ tokens: [UnitToken], _ isHyphened: Bool) -> Bool {
    switch tokens[index].gap {
    case .glued: true
    case .slash: tokens[index].isNumber && tokens[index].word.count >= 3
    case .inner:
      tokens[index].isNumber && tokens[index].isBehindDash
        && (isHyphened || !tokens[index - 1].isNumber)
    case .space, .aside, .joiner, .line, .stop: false
    }
  }

  // MARK: Codes and titles

  private func codes(in cell: Cell) -> [Code] {
    let tokens = cell.tokens
    var codes: [Code] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].gap != .glued,
        kind(at: index, tokens).map(heads.contains) == true || isRegulated(index, tokens),
        let length = codeLength(at: index, tokens, isHyphened: isHyphened)
      else {
        index += 1
        continue
      }
      let end = index + length
      let last = codes.last?.code.upperBound ?? 0
      codes.append(
        Code(
          cell: cell, code: index..<end,
          words: isBehind ? titleStart(from: index, last, tokens)..<index : end..<end))
      index = end
    }
    guard !isBehind else { return codes }
    for place in codes.indices {
      let next = place + 1 < codes.count ? codes[place + 1].code.lowerBound : tokens.count
      codes[place].words =
        codes[place].code.upperBound..<titleEnd(codes[place].code.upperBound, next, tokens)
    }
    return codes
  }

  /// Where what may be a title ends: at a bracket, a line's end, the next code, or an outcome.
  private func titleEnd(_ start: Int, _ next: Int, _ tokens: [UnitToken]) -> Int {
    var end = start
    while end < next, !tokens[end].isInBrackets,
      end == start ? tokens[end].gap <= .aside : isInside(end, tokens),
      !isSaid(end, tokens)
    {
      end += 1
    }
    while end > start, words.joiners.contains(tokens[end - 1].word) { end -= 1 }
    return end
  }

  /// Where the title before a code in brackets starts.
  private func titleStart(from end: Int, _ last: Int, _ tokens: [UnitToken]) -> Int {
    var start = end
    while start > last, !tokens[start - 1].isInBrackets, start == end || isInside(start, tokens) {
      start -= 1
    }
    while start < end, words.joiners.contains(tokens[start].word) || tokens[start].isNumber {
      start += 1
    }
    return start
  }

  private func isInside(_ index: Int, _ tokens: [UnitToken]) -> Bool {
    tokens[index].gap < .line
  }

  /// Whether something is said of a unit from a place on: `LO2`, `topic 3`, `2.1`, `T4`.
  private func isSaid(_ index: Int, _ tokens: [UnitToken]) -> Bool {
    let first = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if first.isNumber {
      return first.gap == .inner || next?.isNumber == true && next?.gap == .inner
    }
    if words.outcomes.contains(first.word) { return true }
    guard next?.isNumber == true else { return false }
    return words.remarks.contains(first.word) || first.word.count <= 2 && next?.gap == .glued
  }

  private mutating func add(_ codes: [Code]) {
    var groups: [[String]: [Code]] = [:]
    var order: [[String]] = []
    for code in codes {
      if groups[code.key] == nil { order.append(code.key) }
      groups[code.key, default: []].append(code)
    }
    let titles = order.map { shared(groups[$0] ?? []) }
    let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
    for (key, title) in zip(order, titles) {
      guard let group = groups[key] else { continue }
      let count = counts[title, default: 0] > 1 ? 0 : title.count
      guard let shown = group.first(where: { $0.words.count >= count }) else { continue }
      let code = shown.cell.slice(shown.code)
      let words = isBehind ? shown.words.suffix(count) : shown.words.prefix(count)
      let title = words.isEmpty ? nil : shown.cell.slice(words)
      units.append(Unit(code: code, title: title, places: []))
      let isLast = isBehind || title == nil
      names.append(
        isLast
          ? title.map { "\($0) (\(code))" } ?? code
          : shown.cell.slice(shown.code.lowerBound..<words.upperBound))
    }
  }

  /// What stands beside one code in every cell that has words there.
  private func shared(_ codes: [Code]) -> [String] {
    let titles = codes.map(\.title).filter { !$0.isEmpty }
      .map { isBehind ? Array($0.reversed()) : $0 }
    guard var common = titles.first else { return [] }
    for title in titles.dropFirst() {
      common = zip(common, title).prefix { $0 == $1 }.map { $0.0 }
    }
    // Where cells go on in different ways, words like “via” and “outcome” before that go with them.
    if !isBehind, titles.contains(where: { $0.count > common.count }) {
      while let last = common.last, isBeside(last) { common.removeLast() }
    }
    return isBehind ? common.reversed() : common
  }

  private func isBeside(_ word: String) -> Bool {
    words.leads.contains(word) || words.joiners.contains(word) || words.outcomes.contains(word)
  }
}
