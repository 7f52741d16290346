/// Reads the headers of a table of units: what each proposes that its column is for.
struct UnitHeaders: Sendable {
  /// What a header proposes.
  enum Proposal: Sendable, Hashable {
    /// A role by its own words.
    case role(StructureRole)
    /// The unit itself, by its code or its title: the cells decide which.
    case unit
  }

  private let phrases: HeaderPhrases<StructureRole>
  private let bare: HeaderPhrases<StructureRole>
  private let nouns: Set<String>
  private let status: StatusReader
  /// The words that any header has, for a cheap first look.
  private let openings: Set<String>

  /// The longest header, in UTF-8 bytes.
  static let longest = 80

  init(_ vocabulary: Vocabulary.Structure, status: StatusReader) {
    let nouns = Set(vocabulary.headerNouns)
    phrases = HeaderPhrases(vocabulary.columns)
    // “Paper code” says the same as “Unit code”, with another word for a unit.
    bare = HeaderPhrases(
      vocabulary.columns.mapValues { list in
        list.map { Self.without(nouns, $0) }.filter { !$0.isEmpty }
      })
    self.nouns = nouns
    self.status = status
    let all = vocabulary.columns.values.joined().flatMap { LabelText.headerWords($0) }
    openings = nouns.union(all).union(Self.answers).union(
      [
        vocabulary.mandatory, vocabulary.optional, vocabulary.mandatoryMarks,
        vocabulary.optionalMarks,
      ].joined())
  }

  /// What a header says that its cells hold: “Mandatory (Y/N)”, “Optional, tick”.
  private static let answers: Set<String> = ["y", "n", "yes", "no", "tick", "ye"]

  private static func without(_ nouns: Set<String>, _ text: String) -> String {
    LabelText.headerWords(text).filter { !nouns.contains($0) && !answers.contains($0) }
      .joined(separator: " ")
  }

  /// What a header proposes; nil when its words are not known.
  func proposal(_ text: String) -> Proposal? {
    guard !text.isEmpty, text.utf8.count <= Self.longest, mayOpen(text) else { return nil }
    if isUnit(text) { return .unit }
    if let role = phrases.role(of: text) { return .role(role) }
    if statesBoth(text) { return .role(.status) }
    let rest = Self.without(nouns, text)
    return rest.isEmpty ? nil : bare.role(of: rest).map(Proposal.role)
  }

  private func mayOpen(_ text: String) -> Bool {
    guard let first = LabelText.firstWord(text), let word = LabelText.headerWords(first).first
    else {
      return true
    }
    return openings.contains(word) || openings.contains(first)
  }

  /// The role that a header names; `title` for one that only says “Unit”.
  func role(_ text: String) -> StructureRole? {
    switch proposal(text) {
    case .role(let role)?: role
    case .unit?: .title
    case nil: nil
    }
  }

  /// Whether a word for units stands in a header.
  func saysUnit(_ text: String) -> Bool {
    text.utf8.count <= Self.longest && LabelText.headerWords(text).contains(where: nouns.contains)
  }

  private func isUnit(_ text: String) -> Bool {
    let bracket = text.firstIndex { "([".contains($0) } ?? text.endIndex
    let words = LabelText.headerWords(String(text[..<bracket])).filter { Int($0) == nil }
    return !words.isEmpty && words.allSatisfy(nouns.contains)
  }

  /// `Designate/option` and `C/D/O` name the values of a column of status.
  private func statesBoth(_ text: String) -> Bool {
    let words = LabelText.words(text)
    guard (2...6).contains(words.count) else { return false }
    let said = words.compactMap { status.standing(wordOrLetter: $0) }
    return Set(said).count == 2
      && words.allSatisfy {
        status.standing(wordOrLetter: $0) != nil || ["or", "and"].contains($0)
          || nouns.contains(LabelText.headerWords($0).first ?? "")
      }
  }
}

/// Tells what a header or label means, by phrases that are known in full.
struct HeaderPhrases<Role: RawRepresentable & Sendable & Hashable>: Sendable
where Role.RawValue == String {
  private let roles: [String: Role]

  /// The longest text that is taken for a header, in UTF-8 bytes.
  private let longest = 80

  /// Prepares the phrases, by the names of their roles.
  init(_ phrases: [String: [String]]) {
    var roles: [String: Role] = [:]
    for (name, list) in phrases {
      guard let role = Role(rawValue: name) else { continue }
      for phrase in list { roles[Self.folded(phrase)] = role }
    }
    self.roles = roles
  }

  /// What a header means; nil when it is none of the phrases.
  ///
  /// What stands in brackets only explains, as in `TQT (hours)`, unless the header is known with it.
  func role(of text: String) -> Role? {
    guard !text.isEmpty, text.utf8.count <= longest else { return nil }
    if let role = roles[Self.folded(text)] { return role }
    guard let bracket = text.firstIndex(where: { "([".contains($0) }) else { return nil }
    return roles[Self.folded(String(text[..<bracket]))]
  }

  private static func folded(_ text: String) -> String {
    let words = LabelText.headerWords(text)
    return (words.isEmpty ? LabelText.words(text) : words).joined(separator: " ")
  }
}
