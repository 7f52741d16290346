import Domain

/// Reads the headings that part a mapping into knowledge, skills and behaviours.
struct SectionReader: Sendable {
  private let types: [String: KSBType]
  private let fillers: Set<String>

  init(vocabulary: Vocabulary) {
    let sections = vocabulary.sections
    let words: [(KSBType, [String])] = [
      (.knowledge, sections.knowledge), (.skill, sections.skill),
      (.behaviour, sections.behaviour),
    ]
    var types: [String: KSBType] = [:]
    for (type, names) in words {
      for name in names { types[name] = type }
    }
    self.types = types
    fillers = Set(sections.fillers)
  }

  /// The type that a cell names and nothing else: `Knowledge`, `skills`, `B`.
  func type(named text: String) -> KSBType? {
    guard text.utf8.count <= 20 else { return nil }
    let words = LabelText.words(text)
    guard words.count == 1, let word = words.first else { return nil }
    if word.count == 1 { return word.first.flatMap { KSBType(letter: $0) } }
    return types[word]
  }

  /// The type that a heading announces, such as `Section 2: Skills` or `KNOWLEDGE (K1–K12)`.
  ///
  /// “Knowledge of health and safety” announces nothing: it is a statement.
  func type(heading text: String) -> KSBType? {
    guard text.utf8.count <= 160 else { return nil }
    let words = LabelText.words(text)
    guard words.count <= 20, let type = onlyType(in: words) else { return nil }
    if words.allSatisfy({ types[$0] != nil || isFiller($0) }) { return type }
    if let last = words.last, types[last] != nil, words.count <= 4 { return type }
    return opens(text, words) ? type : nil
  }

  /// The type that a sheet's name or a table's header mentions, if it mentions one alone.
  func type(mentionedIn text: String) -> KSBType? {
    let words = LabelText.words(text)
    if let type = onlyType(in: words) { return type }
    // The letter of “Module(s)” is a plural's, not skills'.
    if text.lowercased().contains("(s)") { return nil }
    let letters = words.compactMap { word in
      word.count == 1 ? word.first.flatMap { KSBType(letter: $0) } : nil
    }
    return letters.count == 1 && words.count <= 2 ? letters.first : nil
  }

  private func onlyType(in words: [String]) -> KSBType? {
    let named = Set(words.compactMap { types[$0] })
    return named.count == 1 ? named.first : nil
  }

  private func isFiller(_ word: String) -> Bool {
    fillers.contains(word) || word.count <= 3 && word.contains(where: \.isNumber)
      || word.count == 1
  }

  /// Whether the type's name stands first, and punctuation after it: `Skills: what they can do`.
  private func opens(_ text: String, _ words: [String]) -> Bool {
    guard let index = words.firstIndex(where: { types[$0] != nil }) else { return false }
    guard words[..<index].allSatisfy(isFiller) else { return false }
    let plain = LabelText.plain(text).lowercased()
    guard let start = Self.end(of: words[index], in: plain) else { return false }
    let next = plain[start...].drop { $0 == " " }
    return next.first.map { ":–—-(".contains($0) } ?? true
  }

  private static func end(of word: String, in text: String) -> String.Index? {
    var position = text.startIndex
    while position < text.endIndex {
      let rest = text[position...]
      if rest.hasPrefix(word) { return text.index(position, offsetBy: word.count) }
      position = text.index(after: position)
    }
    return nil
  }
}
