/// Recognises headers that speak of something else than where a KSB is covered: `Checked by QA`,
/// `Written test`, `Week`.
struct HeaderSubjects: Sendable {
  private let other: [[String]]
  private let weak: [[String]]
  private let otherWords: Set<String>
  private let methods: Set<String>
  private let methodPhrases: [[String]]
  private let fillers: Set<String>
  private let weakMethods: Set<String>

  init(_ subjects: Vocabulary.Subjects) {
    let phrases = subjects.other.map { LabelText.words($0) }
    otherWords = Set(phrases.filter { $0.count == 1 }.flatMap { $0 })
    other = phrases.filter { $0.count > 1 }
    weak = subjects.weak.map { LabelText.words($0) }
    let methods = subjects.methods.map { LabelText.words($0) }
    self.methods = Set(methods.filter { $0.count == 1 }.flatMap { $0 })
    methodPhrases = methods.filter { $0.count > 1 }
    fillers = Set(subjects.methodFillers)
    weakMethods = Set(subjects.weakMethods)
  }

  /// The words by which a header says that its column is about something else; nil when none do.
  func other(in header: String) -> String? {
    guard header.utf8.count <= HeaderReader.longest else { return nil }
    let words = LabelText.words(header)
    // A long header is a title, in which any word may stand.
    guard words.count <= Self.mostWords else { return nil }
    if let word = words.lazy.compactMap(otherWord).first { return word }
    let isShort = words.count <= 2
    return (isShort ? other + weak : other).first { Self.holds($0, in: words) }?
      .joined(separator: " ")
  }

  /// `qa`, and `QA'd`, which is the same done.
  private func otherWord(_ word: String) -> String? {
    if otherWords.contains(word) { return word }
    let stem = String(word.dropLast().filter(\.isLetter))
    return word.last == "d" && stem.count <= 4 && otherWords.contains(stem) ? stem : nil
  }

  /// The words of the longest header that is no title.
  private static let mostWords = 5

  /// Whether a header names a method of assessment and nothing else.
  func isMethod(_ header: String) -> Bool {
    guard header.utf8.count <= HeaderReader.longest else { return false }
    let words = LabelText.words(header)
    if methodPhrases.contains(where: { Self.holds($0, in: words) }) { return words.count <= 6 }
    return words.contains(where: methods.contains)
      && words.allSatisfy { methods.contains($0) || fillers.contains($0) }
  }

  /// Whether a header may name a method of assessment beside other methods, such as `Report`.
  func mayBeMethod(_ header: String) -> Bool {
    let words = LabelText.words(header)
    return words.count <= 3 && words.contains(where: weakMethods.contains)
  }

  private static func holds(_ phrase: [String], in words: [String]) -> Bool {
    guard let first = phrase.first else { return false }
    return words.indices.contains { index in
      words[index] == first && words[index...].starts(with: phrase)
    }
  }
}
