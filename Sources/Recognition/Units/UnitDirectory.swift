package import Domain

/// Finds the units of a structure that a text in the mapping means.
///
/// A code, a title, or both in either order name a unit; case, spacing, punctuation, zeros at the
/// head of a number and a word such as “Unit” before it do not matter.
package struct UnitDirectory: Sendable {
  /// A piece of a cell's text.
  package enum Piece: Sendable, Equatable {
    /// A unit of the structure, by its place.
    case known(Int)
    /// What names a unit that the structure does not have.
    case unknown(String)
    /// Words beside a unit of which it is not known what they say.
    case rest(String)
  }

  /// A code or a title in a text, by its first and last token.
  struct Mention {
    var places: [Int]
    var tokens: Range<Int>
    var isCode: Bool
  }

  /// The units, by place.
  let units: [Unit]
  /// Whether most codes are bare numbers.
  let areNumbered: Bool
  let words: Words
  private var names = NameTree()
  /// The letters that codes open with.
  private(set) var codeHeads: Set<String> = []
  /// The units' numbers, which end their codes.
  private var numbers: [String: [Int]] = [:]

  /// Texts longer than this are not looked at for units.
  private static let longest = 4_000
  /// A range of codes that names more units than this is not believed.
  private static let longestRange = 60

  /// The words around units' names.
  struct Words: Sendable {
    let units: Set<String>
    let numbers: Set<String>
    let joiners: Set<String>
    let outcomes: Set<String>
    let remarks: Set<String>
    let leads: Set<String>
    let exceptions: Set<String>

    init(_ vocabulary: Vocabulary.Units) {
      units = Set(vocabulary.words)
      numbers = Set(vocabulary.numbers)
      joiners = Set(vocabulary.joiners)
      outcomes = Set(vocabulary.outcomes)
      remarks = Set(vocabulary.remarks)
      leads = Set(vocabulary.leads)
      exceptions = Set(vocabulary.exceptions)
    }
  }

  /// Makes the directory of a structure's units.
  package init(_ units: [Unit], vocabulary: Vocabulary = .standard) {
    self.units = units
    words = Words(vocabulary.units)
    let numbers = units.count { $0.code.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    areNumbered = numbers >= 2 && numbers * 2 > units.count
    for (place, unit) in units.enumerated() {
      addName(unit.code, place, isCode: unit.code.contains(where: \.isNumber))
      if let title = unit.title { addName(title, place, isCode: false) }
    }
  }

  private mutating func addName(_ name: String, _ place: Int, isCode: Bool) {
    guard name.utf8.count <= Self.longest else { return }
    let tokens = UnitToken.tokens(of: name)
    names.add(tokens.map(\.word)[...], place, isCode: isCode)
    guard isCode else { return }
    let head = tokens.prefix { words.units.contains($0.word) }.count
    if head > 0, head < tokens.count {
      names.add(tokens[head...].map(\.word)[...], place, isCode: true)
    }
    if let number = tokens.last, number.isNumber { numbers[number.word, default: []].append(place) }
    guard let first = tokens.first, !first.isNumber else { return }
    if !words.units.contains(first.word) { codeHeads.insert(first.word) }
    // “U03”, “Unit 3” and “Module 3” are three ways to write one code.
    guard tokens.count == 2, let number = tokens.last, number.isNumber,
      let family = Self.families.first(where: { $0.contains(first.word) })
    else { return }
    for word in family where word != first.word {
      names.add([word, number.word], place, isCode: true)
    }
  }

  private static let families: [[String]] = [
    ["u", "unit", "units"], ["m", "module", "modules", "mod"],
  ]

  // MARK: Questions

  /// The unit that a name means, and nothing else but remarks; nil when it means none.
  package func unit(named name: String) -> Int? {
    guard name.utf8.count <= Self.longest else { return nil }
    let pieces = UnitSentence(name, directory: self, allowsLead: false).pieces
    guard pieces.count == 1, case .known(let place)? = pieces.first else { return nil }
    return place
  }

  /// The units that a text names, in order, each once, and what is left over.
  ///
  /// Where no unit is known, the text as a whole is one unknown name.
  package func pieces(of text: String) -> [Piece] {
    guard text.utf8.count <= Self.longest else { return [.unknown(text)] }
    return UnitSentence(text, directory: self, allowsLead: true).pieces
  }

  // MARK: Names among tokens

  /// The names in a text, from the left, the longest at each place.
  func mentions(in tokens: [UnitToken], of text: String) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      guard let mention = mention(at: index, tokens, text, behind: mentions.last) else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = mention.tokens.upperBound
    }
    return ranged(completed(mentions, tokens), tokens)
  }

  private func mention(
    at index: Int, _ tokens: [UnitToken], _ text: String, behind last: Mention?
  ) -> Mention? {
    if index > 0, tokens[index].gap == .glued, !isGluedNumber(index, tokens) { return nil }
    for found in names.found(at: index, tokens) {
      let end = index + found.length
      if end < tokens.count, tokens[end].gap == .glued { continue }
      let run = tokens[index..<end]
      guard let place = found.place ?? exact(found.places, run, text) else { continue }
      if found.isCode {
        guard run.dropFirst().allSatisfy({ $0.gap <= .space }) else { continue }
        if run.count == 1, run[index].isNumber, !isCode(index, tokens, behind: last) { continue }
      } else {
        guard run.dropFirst().allSatisfy({ $0.gap < .stop }) else { continue }
      }
      return Mention(places: [place], tokens: index..<end, isCode: found.isCode)
    }
    return nil
  }

  /// Of several units whose names differ in zeros or punctuation alone, the one written so.
  private func exact(_ places: [Int], _ run: ArraySlice<UnitToken>, _ text: String) -> Int? {
    guard let first = run.first, let last = run.last else { return nil }
    let written = String(text[first.range.lowerBound..<last.range.upperBound]).unitName
    let exact = places.filter {
      units[$0].code.unitName == written || units[$0].title?.unitName == written
    }
    return exact.count == 1 ? exact.first : nil
  }

  /// Whether a bare number at a place is a unit's code: behind a word for a unit, or where a unit's
  /// name may begin.
  private func isCode(_ index: Int, _ tokens: [UnitToken], behind last: Mention?) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].isNumber, tokens[index + 1].gap == .inner {
      return false
    }
    if tokens.count == 1 { return true }
    guard areNumbered else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if words.units.contains(before.word) || words.numbers.contains(before.word)
      || isGluedNumber(index, tokens)
    {
      return true
    }
    if tokens[index].gap >= .joiner || tokens[index].isBehindDash && last?.isCode == true {
      return true
    }
    return words.joiners.contains(before.word) || tokens[index].gap == .slash
  }

  /// `u5`, where units are known by number alone.
  private func isGluedNumber(_ index: Int, _ tokens: [UnitToken]) -> Bool {
    areNumbered && tokens[index].isNumber && tokens[index].gap == .glued
      && ["u", "m", "c", "unit", "module", "no"].contains(tokens[index - 1].word)
      && (index == 1 || tokens[index - 1].gap != .glued)
  }

  /// `U01, 2 and 3`: numbers joined to a code go on with it.
  private func completed(_ mentions: [Mention], _ tokens: [UnitToken]) -> [Mention] {
    var all: [Mention] = []
    for (place, mention) in mentions.enumerated() {
      all.append(mention)
      let end = place + 1 < mentions.count ? mentions[place + 1].tokens.lowerBound : tokens.count
      guard mention.isCode else { continue }
      let head = tokens[mention.tokens].dropLast().map(\.word)
      var index = mention.tokens.upperBound
      while index < end {
        let isJoiner = ["and", "or"].contains(tokens[index].word)
        let number = isJoiner ? index + 1 : index
        guard number < end, tokens[number].isNumber,
          isJoiner ? tokens[number].gap == .space : tokens[number].gap == .joiner,
          number + 1 >= tokens.count || tokens[number + 1].gap > .inner,
          let found = names.code(head + [tokens[number].word])
        else { break }
        all.append(Mention(places: [found], tokens: number..<(number + 1), isCode: true))
        index = number + 1
      }
    }
    return all
  }

  /// `U01 to U04`, `U01–U04`, `U01–04`: all the units from one code to another.
  private func ranged(_ mentions: [Mention], _ tokens: [UnitToken]) -> [Mention] {
    var all: [Mention] = []
    for mention in mentions {
      guard let first = all.last, let range = range(from: first, to: mention, tokens) else {
        all.append(mention)
        continue
      }
      all[all.count - 1] = range
    }
    return all.map { openRange($0, tokens) ?? $0 }
  }

  private func range(
    from first: Mention, to last: Mention, _ tokens: [UnitToken]
  ) -> Mention? {
    guard first.isCode, last.isCode else { return nil }
    let between = tokens[first.tokens.upperBound..<last.tokens.lowerBound]
      .filter { !words.units.contains($0.word) }
    let isJoined =
      between.isEmpty
      ? tokens[last.tokens.lowerBound].isBehindDash
      : between.count == 1 && Self.to.contains(between.first?.word ?? "")
    return isJoined
      ? range(first, last.places, first.tokens.lowerBound..<last.tokens.upperBound) : nil
  }

  /// `U01–04`: the second code's letters are left out.
  private func openRange(_ first: Mention, _ tokens: [UnitToken]) -> Mention? {
    var index = first.tokens.upperBound
    guard first.isCode, first.places.count == 1, index < tokens.count else { return nil }
    let isTo = Self.to.contains(tokens[index].word)
    if isTo { index += 1 }
    guard index < tokens.count, tokens[index].isNumber,
      isTo || tokens[index].isBehindDash && tokens[index].gap == .aside,
      index + 1 >= tokens.count || tokens[index + 1].gap > .inner,
      let last = names.code(tokens[first.tokens].dropLast().map(\.word) + [tokens[index].word])
    else { return nil }
    return range(first, [last], first.tokens.lowerBound..<(index + 1))
  }

  private func range(_ first: Mention, _ last: [Int], _ tokens: Range<Int>) -> Mention? {
    guard let low = first.places.first, let high = last.last, low < high,
      high - low <= Self.longestRange
    else { return nil }
    return Mention(places: Array(low...high), tokens: tokens, isCode: true)
  }

  private static let to: Set<String> = ["to", "through", "until"]

  // MARK: What stands beside a name

  /// Whether a number before a title may count units that the structure knows by other codes: it is
  /// not another unit's own number.
  func mayCount(_ number: String, of place: Int) -> Bool {
    numbers[number].map { $0.contains(place) } ?? true
  }

  /// Whether the structure gives a unit no title: then the words beside its code may be it.
  func lacksTitle(_ place: Int) -> Bool {
    units.indices.contains(place) && units[place].title == nil
  }
}
