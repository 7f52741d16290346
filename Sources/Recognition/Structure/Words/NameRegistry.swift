/// The names of groups, or of pathways, each spelt as it was first.
///
/// Case, spacing and words such as “Group” or “Optional group” around the name don't matter.
struct NameRegistry: Sendable {
  private var spellings: [String: String] = [:]
  private let around: Set<String>
  private let titles: Set<String>

  /// Creates an index without names.
  ///
  /// - Parameters:
  ///   - around: The words that may stand around a name without being part of it.
  ///   - titles: Those that are left out of its spelling too.
  init(around: [String], titles: [String]) {
    self.around = Set(around)
    self.titles = Set(titles)
  }

  /// The names and the words by which they are known.
  var names: [String: String] { spellings }

  /// Whether no name is known.
  var isEmpty: Bool { spellings.isEmpty }

  /// The name as it was first spelt; with this spelling from now on when it is new.
  mutating func spelling(of text: String) -> String {
    let key = folded(text)
    if let known = spellings[key] { return known }
    let bare = bare(text)
    spellings[key] = bare
    return bare
  }

  /// The name as it was first spelt, or bare when it is not known.
  func knownSpelling(of text: String) -> String? { spellings[folded(text)] }

  /// The name folded, for comparisons.
  func folded(_ text: String) -> String {
    let words = LabelText.words(text)[...]
    let core = trimmed(words) { around.contains($0) }
    return (core.isEmpty ? words : core).joined(separator: " ")
  }

  /// The name without the title that it bears: `B` of `Optional Group B`, `Cyber` of `Cyber route`.
  private func bare(_ text: String) -> String {
    let plain = LabelText.plain(text)
    let words = plain.split(separator: " ")[...]
    let titled = words.first.map(isTitle) ?? false
    let opensWithTwo =
      words.count > 2 && words.first.map(isAround) == true
      && words.dropFirst().first.map(isTitle) == true
    let rest = titled ? words.dropFirst() : opensWithTwo ? words.dropFirst(2) : words
    let core = trimmed(rest, isTitle)
    return core.isEmpty ? plain : core.joined(separator: " ")
  }

  private func isTitle(_ word: Substring) -> Bool {
    titles.contains(LabelText.words(String(word)).joined())
  }

  private func isAround(_ word: Substring) -> Bool {
    around.contains(LabelText.words(String(word)).joined())
  }

  private func trimmed<Word>(
    _ words: ArraySlice<Word>, _ isLeftOut: (Word) -> Bool
  ) -> ArraySlice<Word> {
    var words = words
    while let first = words.first, isLeftOut(first) { words.removeFirst() }
    while let last = words.last, isLeftOut(last) { words.removeLast() }
    return words
  }
}
