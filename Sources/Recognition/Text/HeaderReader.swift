/// Tells what a column is for from the words of its header.
struct HeaderReader: Sendable {
  /// What a header says of its column.
  struct Reading: Sendable, Hashable {
    /// What the column is for.
    var role: ColumnRole
    /// How surely: an exact phrase is 100.
    var score: Int
    /// Whether the header is one of the vocabulary's phrases, and no more.
    var isExact: Bool { score >= 90 }
    /// Whether another column may name the role better.
    var isWeak: Bool
  }

  private struct Phrase: Sendable {
    var words: [String]
    var role: ColumnRole
    var isWeak: Bool
    var order: Int
  }

  private let exact: [String: Phrase]
  private let phrases: [Phrase]
  /// The places of ``phrases`` by their first word.
  private let places: [String: [Int]]
  /// How many words the longest of ``phrases`` has.
  private let longestPhrase: Int
  private let spelling: HeaderSpelling
  private let asides: [String]

  /// The longest text that is taken for a header, in UTF-8 bytes.
  static let longest = 240

  init(vocabulary: Vocabulary) {
    let headers = vocabulary.headers
    // Roles whose headers mention other roles stand first: “rationale for partial coverage”.
    let roles: [(ColumnRole, Vocabulary.Headers)] = [
      (.together, headers.together), (.rationale, headers.rationale),
      (.assessment, headers.assessment),
      (.outcomes, headers.outcomes), (.units, headers.units), (.coverage, headers.coverage),
      (.statement, headers.statement), (.code, headers.code), (.other, headers.other),
    ]
    var phrases: [Phrase] = []
    for (role, words) in roles {
      for (list, isWeak) in [(words.strong, false), (words.weak, true)] {
        phrases += list.map {
          Phrase(
            words: LabelText.headerWords($0), role: role, isWeak: isWeak, order: phrases.count)
        }
      }
    }
    self.phrases = phrases.filter { !$0.words.isEmpty }
    exact = Dictionary(
      self.phrases.map { ($0.words.joined(separator: " "), $0) },
      uniquingKeysWith: { first, second in first.isWeak && !second.isWeak ? second : first })
    places = Dictionary(grouping: self.phrases.indices) { [phrases = self.phrases] in
      phrases[$0].words.first ?? ""
    }
    longestPhrase = self.phrases.map(\.words.count).max() ?? 0
    spelling = HeaderSpelling(words: self.phrases.flatMap(\.words))
    asides = vocabulary.asides
  }

  /// Reads a header; nil when it names no role.
  func read(_ text: String) -> Reading? {
    guard !text.isEmpty, text.utf8.count <= Self.longest else { return nil }
    let (outside, asides) = withoutAsides(text)
    let reading = reading(words: outside) ?? (asides ? nil : self.reading(words: text))
    guard !asides, reading?.isWeak ?? true, let inside = Self.bracketed(text),
      let better = self.reading(words: inside), better.isExact, !better.isWeak
    else { return reading }
    // “Evidence (units)” is a column of units.
    return Reading(role: better.role, score: Self.ofBracket, isWeak: false)
  }

  /// How surely a bracket names the role that the words before it leave open.
  private static let ofBracket = 85

  /// What stands in the first bracket of a header.
  private static func bracketed(_ text: String) -> String? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return nil
    }
    return String(text[text.index(after: open)..<close])
  }

  private func reading(words text: String) -> Reading? {
    let words = LabelText.headerWords(text)
    if words.isEmpty { return nil }
    if let phrase = exact[words.joined(separator: " ")] {
      return Reading(role: phrase.role, score: phrase.isWeak ? 90 : 100, isWeak: phrase.isWeak)
    }
    var best: (score: Int, phrase: Phrase)?
    let head = Self.head(of: text)
    // A phrase can only be there when its first word is; their order decides ties.
    for place in Set(words).flatMap({ places[$0] ?? [] }).sorted() {
      guard let score = score(of: phrases[place], in: words, head: head),
        score > best?.score ?? 0
      else { continue }
      best = (score, phrases[place])
    }
    if let role = Self.asked(by: text), best?.phrase.isWeak ?? true || best?.phrase.role == .units {
      return Reading(role: role, score: Self.ofQuestion, isWeak: true)
    }
    if let best {
      return Reading(role: best.phrase.role, score: best.score, isWeak: best.phrase.isWeak)
    }
    // Mistyped, it still names a column, but gives way to one that is spelt right.
    guard words.count <= longestPhrase,
      let phrase = exact[words.map(spelling.corrected).joined(separator: " ")]
    else { return nil }
    return Reading(role: phrase.role, score: 90, isWeak: true)
  }

  /// What a question asks for, whatever it speaks of: whether, how far, where, or why.
  private static func asked(by text: String) -> ColumnRole? {
    let words = LabelText.words(text)
    guard words.count >= 3, let first = words.first else { return nil }
    let opening = " \(words.prefix(4).joined(separator: " ")) "
    if ["does", "do", "is", "are", "has", "have", "can", "will"].contains(first) {
      return .coverage
    }
    if [
      " how far ", " how much ", " how fully ", " how completely ", " to what extent ",
      " to what degree ", " extent to which ", " degree to which ",
    ].contains(where: opening.contains) {
      return .coverage
    }
    if first == "where" || opening.hasPrefix(" in which ") || opening.hasPrefix(" which ") {
      return .units
    }
    return first == "why" || opening.hasPrefix(" if not ") ? .rationale : nil
  }

  private static let ofQuestion = 30

  /// How well a longer header speaks of a phrase; nil when it does not hold all its words in order.
  private func score(of phrase: Phrase, in words: [String], head: String?) -> Int? {
    // A letter, “no” or “id” in a longer header means nothing by itself.
    guard phrase.words.contains(where: { $0.count > 2 }) || phrase.words.count > 1 else {
      return nil
    }
    let closes = phrase.words.last == head
    if phrase.role == .other, phrase.words.count == 1, !closes { return nil }
    var next = phrase.words.startIndex
    for word in words where next < phrase.words.endIndex && word == phrase.words[next] {
      next += 1
    }
    guard next == phrase.words.endIndex else { return nil }
    let unmatched = words.count - phrase.words.count
    let opens = words.first == phrase.words.first ? 5 : 0
    let weakness = phrase.isWeak ? 8 : 0
    let score =
      10 * phrase.words.count + opens + (closes ? 6 : 0) - 2 * min(unmatched, 6) - weakness
    return score > 0 ? min(score, 80) : nil
  }

  /// The noun that the others describe: “Unit level” is a level, “Coverage by unit” a coverage.
  private static func head(of text: String) -> String? {
    let phrase = LabelText.words(text).prefix { !prepositions.contains($0) }
    return LabelText.headerWords(phrase.joined(separator: " ")).last
  }

  private static let prepositions: Set<String> = [
    "of", "for", "in", "by", "on", "per", "where", "if", "when", "which", "to", "with", "from",
    "at", "within",
  ]

  /// The header without brackets that only instruct, such as “(please complete)”.
  ///
  /// - Returns: The rest, and whether every bracket was of that kind.
  private func withoutAsides(_ text: String) -> (String, Bool) {
    var rest = ""
    var depth = 0
    var hasOther = false
    var aside = ""
    for character in text {
      switch character {
      case "(", "[":
        depth += 1
        aside = ""
      case ")", "]":
        depth = max(0, depth - 1)
        let words = LabelText.words(aside)
        if !(words.first.map(asides.contains) ?? true) { hasOther = true }
        if words == ["s"] { hasOther = true }
      default: if depth == 0 { rest.append(character) } else { aside.append(character) }
      }
    }
    return (rest, !hasOther)
  }
}
