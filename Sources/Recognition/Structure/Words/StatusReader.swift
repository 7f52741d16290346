import Qualifications

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
  private let fillers: Set<String>
  private let ticks: Set<String>
  private let noMarks: Set<String>

  init(_ vocabulary: Vocabulary.Structure) {
    words = Self.table(vocabulary.mandatory, vocabulary.optional)
    letters = Self.table(vocabulary.mandatoryMarks, vocabulary.optionalMarks)
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
    guard text.utf8.count <= 80 else { return nil }
    let parts = LabelText.words(text)
    let said = parts.compactMap { words[$0] ?? letters[$0] }
    guard let first = said.first, said.allSatisfy({ $0 == first }) else { return nil }
    let isKnown = parts.allSatisfy {
      words[$0] != nil || letters[$0] != nil || fillers.contains($0)
    }
    return isKnown ? first : nil
  }

  /// The standing that one word names, letters aside.
  func standing(word: String) -> Unit.Standing? { words[word] }

  /// What a mark in the column of a pathway says; nil when it cannot be read.
  func mark(_ text: String) -> Mark? {
    guard text.utf8.count <= 80 else { return nil }
    let folded = StructureWords.folded(text)
    if noMarks.contains(folded) { return Mark.none }
    if ticks.contains(folded) { return .tick }
    return standing(text).map(Mark.standing)
  }
}
