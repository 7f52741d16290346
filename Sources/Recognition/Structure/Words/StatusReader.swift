import Domain

/// Reads whether a unit is mandatory or optional out of a cell.
struct StatusReader: Sendable {
  /// What a cell in the column of a pathway says.
  enum Mark: Sendable, Hashable {
    /// The unit is on the pathway, with the status that its row states.
    case tick
    /// The unit is on the pathway, with a status of its own there.
    case standing(Unit.Standing)
    /// The unit is not on the pathway.
    case none
  }

  private let words: [String: Unit.Standing]
  private let letters: [String: Unit.Standing]
  private let onPathway: Set<String>
  private let phrases: [String: Unit.Standing]
  private let fillers: Set<String>
  private let ticks: Set<String>
  private let noMarks: Set<String>

  /// The longest cell that is a status or a mark, in UTF-8 bytes.
  private static let longest = 80

  init(_ vocabulary: Vocabulary.Structure) {
    words = Self.table(vocabulary.mandatory, vocabulary.optional)
    letters = Self.table(vocabulary.mandatoryMarks, vocabulary.optionalMarks)
    onPathway = Set(vocabulary.mandatoryOnPathway)
    phrases = Self.table(vocabulary.mandatoryPhrases, vocabulary.optionalPhrases)
    fillers = Set(vocabulary.statusFillers)
    ticks = Set(vocabulary.ticks)
    noMarks = Set(vocabulary.noMarks)
  }

  private static func table(
    _ mandatory: [String], _ optional: [String]
  ) -> [String: Unit.Standing] {
    var table: [String: Unit.Standing] = [:]
    for word in optional { table[word] = .optional }
    for word in mandatory { table[word] = .mandatory }
    return table
  }

  /// What a status cell says; nil when its words are not known, or contradict one another.
  ///
  /// `Mandatory (M)` and `Core unit` are known; of `Not mandatory` one word is not.
  func standing(_ text: String) -> Unit.Standing? {
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = LabelText.words(text)
    // “Core option” is optional, “Core/option” could be either.
    let plain = StructureWords.folded(text).split { " -–".contains($0) }.joined(separator: " ")
    if let standing = phrases[plain] { return standing }
    let said = parts.compactMap { words[$0] ?? letters[$0] }
    let isKnown = parts.allSatisfy {
      words[$0] != nil || letters[$0] != nil || fillers.contains($0) || onPathway.contains($0)
    }
    guard isKnown else { return nil }
    guard let first = said.first else {
      return parts.contains(where: onPathway.contains) ? .mandatory : nil
    }
    return said.allSatisfy { $0 == first } ? first : nil
  }

  /// Whether a status holds on the unit's own pathway alone: “Specialist”.
  func isOnPathwayOnly(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    let parts = LabelText.words(text)
    return parts.contains(where: onPathway.contains)
      && !parts.contains { words[$0] != nil || letters[$0] != nil }
  }

  /// The standing that one word names, letters aside.
  func standing(word: String) -> Unit.Standing? { words[word] }

  /// The standing that one word or letter names.
  func standing(wordOrLetter word: String) -> Unit.Standing? { words[word] ?? letters[word] }

  /// What a mark in the column of a pathway says; nil when it cannot be read.
  func mark(_ text: String) -> Mark? {
    guard text.utf8.count <= Self.longest else { return nil }
    let folded = StructureWords.folded(Self.withoutVariation(text))
    if noMarks.contains(folded) { return Mark.none }
    if ticks.contains(folded) { return .tick }
    return standing(text).map(Mark.standing)
  }

  /// The emoji keyboard puts a selector behind a tick that nobody sees.
  private static func withoutVariation(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if isPlain { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !(0xFE0E...0xFE0F).contains($0.value) })
    )
  }
}
