/// Splits a cell that names units or modules into the units it names.
///
/// Line breaks and semicolons always part two units. Commas, slashes, “and” and “&” do so only
/// where every piece looks like a unit's code, for they also stand inside titles.
struct UnitReader: Sendable {
  private let unitWords: Set<String>
  private let none: Set<String>
  private let pointers: [String]
  private let prompts: PromptReader

  /// Creates a reader of a vocabulary's words.
  init(vocabulary: Vocabulary = .standard) {
    unitWords = Set(vocabulary.units.words)
    none = Set(vocabulary.units.none)
    pointers = vocabulary.units.pointers.sorted { $0.count > $1.count }
    prompts = PromptReader(vocabulary: vocabulary)
  }

  /// The names of the units in a cell's text, in order.
  func names(in text: String) -> [String] {
    UnitSplitter.lines(of: prompts.withoutPrompts(text))
      .flatMap { pieces(of: withoutPointer(String($0))) }
      .filter { !isNone($0) && !prompts.isPrompt($0) }
      .flatMap { UnitRange.codes(in: $0) ?? [$0] }
      .map(OutcomeMention.unit(before:))
  }

  /// `Unit 2` of `See Unit 2`: the words before a unit's code that only point to it are dropped.
  func withoutPointer(_ text: String) -> String {
    let folded = text.lowercased()
    let pointer = pointers.first { folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":") }
    guard let pointer else { return text }
    let rest = text.dropFirst(pointer.count).trimmed(of: " :")
    return isCodeLike(rest) ? rest : text
  }

  /// Whether a prompt such as `TBC` stands in the text, alone or beside units.
  func holdsPrompt(_ text: String) -> Bool {
    prompts.isPrompt(text)
      || UnitSplitter.lines(of: text).contains { line in
        UnitSplitter.pieces(of: String(line)).contains { prompts.isPrompt(String($0)) }
      }
  }

  /// Whether a piece of text looks like a unit's code, such as `U07`, `J/617/2480` or `Unit 3`.
  ///
  /// A code may be followed by its title: `U07 Applied studies`.
  func isCodeLike(_ text: String) -> Bool {
    // No word but the first two is asked.
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return false }
    if isCode(first) || endsInCode(text) { return true }
    guard unitWords.contains(first.lowercased().filter(\.isLetter)), words.count > 1 else {
      return false
    }
    return isCode(words[1]) || words[1].count == 1
  }

  /// `Applied studies (U07)`: the code in brackets behind the title.
  private func endsInCode(_ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "(") else {
      return false
    }
    let inside = text[text.index(after: open)...].dropLast()
    let words = inside.split(separator: " ")
    if words.count == 2, let first = words.first, let last = words.last {
      return unitWords.contains(first.lowercased()) && (isCode(last) || last.count == 1)
    }
    // “Duty (1–9)” says which there are.
    let isRange = !inside.contains(where: \.isLetter) && inside.contains { "-–—".contains($0) }
    return words.count == 1 && inside.utf8.count >= 2 && isCode(inside) && !isRange
  }

  /// Whether a text opens with a word such as `Unit` or `Module`.
  func opensWithUnitWord(_ text: String) -> Bool {
    LabelText.words(text).first.map(unitWords.contains) ?? false
  }

  /// Whether a text mentions a unit by a word and a number: `Module 2 workshop log`.
  func mentionsUnit(_ text: String) -> Bool {
    let words = LabelText.words(String(text.prefix(80)))
    return zip(words, words.dropFirst()).contains { word, next in
      unitWords.contains(word) && (next.contains(where: \.isNumber) || next.count == 1)
    }
  }

  private func isCode(_ word: Substring) -> Bool {
    let code = word.drop { Self.openings.contains($0) }.prefix { !Self.closings.contains($0) }
    return code.count <= 20 && code.contains { $0.isNumber }
  }

  private static let openings: ASCIISet = "(["
  private static let closings: ASCIISet = ":)].,"

  /// Whether a text says that there is nothing to name: `N/A`, a dash.
  func isNone(_ text: String) -> Bool {
    let words = LabelText.words(text)
    return words.isEmpty || none.contains(text.lowercased())
      || none.contains(words.joined(separator: " "))
  }

  /// The pieces between commas and the like, when all of them look like units.
  private func pieces(of text: String) -> [String] {
    let pieces = UnitSplitter.pieces(of: text)
    guard pieces.count > 1 else { return pieces.map(String.init) }
    if pieces.allSatisfy({ opensUnit($0) || prompts.isPrompt(String($0)) }) {
      return withoutSharedWord(pieces)
    }
    return withTitles(pieces, of: text)
  }

  private func opensUnit(_ piece: Substring) -> Bool {
    isCodeLike(String(piece)) && !OutcomeMention.opens(piece)
  }

  /// `Units 1, 2 and 3`: the word in the plural belongs to none of the three.
  private func withoutSharedWord(_ pieces: [Substring]) -> [String] {
    pieces.map { piece in
      let words = piece.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let word = words.first?.lowercased(), word.hasSuffix("s"),
        unitWords.contains(word)
      else { return String(piece) }
      return String(words[1])
    }
  }

  /// `U1 Health, safety and welfare, U2 Practice`: a piece that opens no unit belongs to the last.
  ///
  /// Only where the text opens with a unit's code, and another piece does so too.
  private func withTitles(_ pieces: [Substring], of text: String) -> [String] {
    let starts = pieces.filter { opensUnit($0) }.map(\.startIndex)
    guard starts.count > 1, starts.first == pieces.first?.startIndex else {
      return [UnitSplitter.trimmed(text[...])].map(String.init)
    }
    let ends = starts.dropFirst() + [text.endIndex]
    return zip(starts, ends).map { UnitSplitter.withoutJoiner(text[$0..<$1]) }
  }
}
