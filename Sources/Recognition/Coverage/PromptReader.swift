/// Tells text that a template left for the user to replace, such as `[insert unit title]` or `TBC`.
struct PromptReader: Sendable {
  private let whole: Set<String>
  private let openings: [String]
  private let abbreviations: Set<String>
  private let bracketed: [String]
  private let verbs: Set<String>
  private let choices: Set<String>
  private let objects: Set<String>
  /// The words that a prompt can start with, but for those of ``openings``.
  private let firstWords: Set<String>
  /// The bytes that ``openings`` start with.
  private let firstBytes: Set<UInt8>

  /// The longest text that can be a prompt as a whole, in UTF-8 bytes.
  private static let longest = 120

  /// Creates a reader of a vocabulary's prompts.
  init(vocabulary: Vocabulary = .standard) {
    whole = Set(vocabulary.prompts.whole.map { LabelText.words($0).joined(separator: " ") })
    openings = vocabulary.prompts.openings
    abbreviations = Set(vocabulary.prompts.abbreviations)
    bracketed = vocabulary.prompts.bracketed
    verbs = Set(vocabulary.prompts.verbs)
    choices = Set(vocabulary.prompts.choices)
    objects = Set(vocabulary.prompts.objects)
    firstWords = Set(
      vocabulary.prompts.whole.compactMap { LabelText.words($0).first }
    ).union(abbreviations).union(verbs).union(choices).union(["please"])
    firstBytes = Set(openings.compactMap(\.utf8.first))
  }

  /// Whether the text is, or holds in brackets, a prompt.
  func isPrompt(_ text: String) -> Bool {
    isWholePrompt(text) || brackets(in: text).contains { isBracketedPrompt($0) }
  }

  /// The text without its prompts; empty when it is nothing else.
  func withoutPrompts(_ text: String) -> String {
    if isWholePrompt(text) { return "" }
    var rest = ""
    var position = text.startIndex
    for bracket in brackets(in: text) where isBracketedPrompt(bracket) {
      rest += text[position..<bracket.start]
      position = bracket.end
    }
    return rest + text[position...]
  }

  private func isWholePrompt(_ text: String) -> Bool {
    // A mark such as `✓` is no prompt, and there are many.
    guard text.utf8.count >= 3, text.utf8.count > 3 || text.utf8.first ?? 0 < 0x80 else {
      return false
    }
    if opensNoPrompt(text) { return false }
    let start = LabelText.plain(String(text.prefix(Self.longest))).lowercased()
    if openings.contains(where: { start.hasPrefix($0) }) { return true }
    guard text.utf8.count <= Self.longest else { return false }
    let words = LabelText.words(start)
    if whole.contains(words.joined(separator: " ")) { return true }
    // “TBC with employers” is as open as “TBC”.
    if let first = words.first, abbreviations.contains(first) { return true }
    if words.count == 1, let word = words.first, word.count >= 3, word.allSatisfy({ $0 == "x" }) {
      return true
    }
    guard let first = words.first, words.count <= 8 else { return false }
    if words.last == "here", verbs.contains(first) || first == "please" { return true }
    return asksForSomething(words.drop { $0 == "please" })
  }

  /// Whether the first word tells that the text is no prompt, which it mostly does.
  private func opensNoPrompt(_ text: String) -> Bool {
    guard let word = LabelText.firstWord(text), !firstWords.contains(word),
      !word.utf8.allSatisfy({ $0 == UInt8(ascii: "x") }),
      let first = text.utf8.first(where: { $0 > 0x20 }), first < 0x80
    else { return false }
    return !firstBytes.contains((0x41...0x5A).contains(first) ? first | 0x20 : first)
  }

  /// `Select unit from list`, `Please enter the unit title`: a verb, and only what it asks for.
  private func asksForSomething(_ words: ArraySlice<String>) -> Bool {
    guard let verb = words.first, words.count > 1 else { return false }
    return (verbs.contains(verb) || choices.contains(verb))
      && words.dropFirst().allSatisfy(objects.contains)
  }

  // MARK: Brackets

  private struct Bracket {
    var opening: Character
    var words: String
    var start: String.Index
    var end: String.Index
  }

  private static let pairs: [Character: Character] = ["[": "]", "<": ">", "{": "}", "(": ")"]

  /// The bracketed stretches of a text, none inside another.
  private func brackets(in text: String) -> [Bracket] {
    guard text.utf8.contains(where: { [0x5B, 0x3C, 0x7B, 0x28].contains($0) }) else { return [] }
    var found: [Bracket] = []
    var position = text.startIndex
    while let start = text[position...].firstIndex(where: { Self.pairs[$0] != nil }) {
      let opening = text[start]
      let inside = text.index(after: start)
      guard let end = text[inside...].firstIndex(of: Self.pairs[opening] ?? opening) else {
        position = inside
        continue
      }
      let words = LabelText.words(String(text[inside..<end])).joined(separator: " ")
      position = text.index(after: end)
      found.append(Bracket(opening: opening, words: words, start: start, end: position))
    }
    return found
  }

  /// Round brackets are common in prose: they hold a prompt only when it is all they hold.
  private func isBracketedPrompt(_ bracket: Bracket) -> Bool {
    if whole.contains(bracket.words) { return true }
    if bracket.opening == "(" { return bracket.words.hasPrefix("insert ") }
    return bracketed.contains { bracket.words == $0 || bracket.words.hasPrefix($0 + " ") }
  }
}
