/// Recognises texts that say how or where a KSB is taught: outcomes, criteria, weeks, lectures.
struct TeachingWords: Sendable {
  private let words: Set<String>
  private let phrases: [String]

  init(_ subjects: Vocabulary.Subjects) {
    words = Set(subjects.teaching.filter { !$0.contains(" ") })
    phrases = subjects.teaching.filter { $0.contains(" ") }.map { " \($0) " }
  }

  /// Whether a text speaks of teaching.
  func speaks(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let own = LabelText.words(String(text.prefix(200)))
    if own.contains(where: words.contains) { return true }
    guard own.count > 1 else { return false }
    let joined = " \(own.joined(separator: " ")) "
    return phrases.contains { joined.contains($0) }
  }

  /// Whether a text is a list of outcomes: `LO1`, `1.1, 1.2`, `AC 2.3`.
  func isOutcomeList(_ text: String, orCriteria: Bool = false) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let pieces = text.split { ",;/&\n".contains($0) || $0.isNewline }.map {
      $0.trimmed(of: " ()[]")
    }.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return false }
    let numbers = pieces.filter(Self.isOutcomeNumber)
    let named = pieces.filter {
      OutcomeMention.opens($0) || UnitNameTokens.isOutcome($0) || orCriteria && Self.isCriterion($0)
    }
    if named.count == pieces.count { return true }
    guard named.count + numbers.count >= pieces.count else { return false }
    return pieces.count >= 2 || numbers.contains { $0.contains(".") }
  }

  /// How far a list of outcomes goes, where a degree stands behind it: `LO2 (partial)`; nil without
  /// one.
  func degree(of text: String, _ degrees: DegreeReader) -> CoverageReading? {
    guard text.utf8.count <= 80, let sign = text.firstIndex(where: { "([:–—-".contains($0) }),
      isOutcomeList(String(text[..<sign]))
    else { return nil }
    let words = text[sign...].trimmed(of: " ()[]:–—-")
    guard let form = degrees.read(words), form.stem.isEmpty else { return nil }
    return form.degree
  }

  /// `P3`, `M2`, `D1`: criteria for a pass, a merit or a distinction; `ILO2`, `O4`: outcomes.
  static func isCriterion(_ text: String) -> Bool {
    let letters = text.prefix(while: \.isLetter)
    let digits = text.dropFirst(letters.count).drop { $0 == " " }
    return ["p", "m", "d", "o", "ilo", "plo", "mlo", "ulo", "clo"].contains(letters.lowercased())
      && (1...2).contains(digits.count) && digits.allSatisfy(\.isNumber)
  }

  private static func isOutcomeNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  /// Whether a text is a sentence rather than a word or two.
  func isProse(_ text: String) -> Bool {
    text.utf8.count >= 20 && LabelText.words(String(text.prefix(200))).count >= 4
  }
}
