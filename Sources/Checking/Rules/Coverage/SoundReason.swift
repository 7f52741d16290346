/// A sound reason for partial coverage says that full coverage is safer or more reliable in the
/// workplace, or that only the workplace can give it.
///
/// That a reason names an employer, a placement or a risk is not enough, and a reason that denies
/// the workplace ("no placement was found") is none.
enum SoundReason {
  /// Whether a reason is sound.
  static func isGiven(in rationale: String) -> Bool {
    let text = Phrases(rationale)
    if text.holds(refusals) || text.holdsNegated(workplaces + weakWorkplaces) { return false }
    let isAboutSafety = text.holds(safety)
    if isAboutSafety, text.holds(workplaces + weakWorkplaces) { return true }
    if isAboutSafety, text.holds(limits) { return true }
    return text.holds(workplaces) && text.holds(limits + delivery)
  }

  // The beginnings of words and phrases; a space at the end closes the word.

  /// What names the workplace by itself.
  private static let workplaces = [
    "workplace", "work place", "work based", "work setting", "work environment", "in work ",
    "at work ", "on the job", "onsite", "on site", "in situ", "clinical setting",
    "live environment", "in employment", "real working environment",
  ].map(Phrases.bytes)

  /// What may name the workplace, and may as well name something else.
  private static let weakWorkplaces = [
    "employer", "employment", "placement", "internship", "job role", "site ", "sites ",
  ].map(Phrases.bytes)

  /// What speaks of safety or reliability.
  ///
  /// A risk alone may be one to the timetable.
  private static let safety = [
    "safe", "unsafe", "hazard", "danger", "reliab", "unreliab", "dependab", "risk of injury",
    "risk of harm", "risk to health", "health and safety",
  ].map(Phrases.bytes)

  /// What says that something cannot be had elsewhere, or not as well.
  private static let limits = [
    "only ", "cannot ", "can not ", "can t ", "could not ", "not safe", "unsafe", "unreliab",
    "not reliab", "safer", "safest", "more ", "most ", "better ", "best ", "fully ", "in full",
    "impossible", "not possible", "too danger", "hazard", "danger", "risk of injury",
    "risk of harm", "needs ", "require", "must ",
  ].map(Phrases.bytes)

  /// What says that something is taught or done.
  private static let delivery = [
    "taught", "teach", "learn", "deliver", "develop", "practis", "demonstrat", "assess",
    "observ", "complet", "achiev", "cover", "experienc", "perform", "carried out",
  ].map(Phrases.bytes)

  /// What is not a reason, whatever else is said.
  private static let refusals = [
    "not needed", "not required", "not necessary", "not relevant", "not applicable",
    "did not reply", "did not respond", "did not answer", "didn t reply", "didn t respond",
    "has not replied", "have not replied", "not safe in the workplace", "unsafe in the workplace",
    "not safe at work ", "unsafe at work ",
  ].map(Phrases.bytes)
}

/// A text as words with single spaces, in which phrases are sought at the beginnings of words.
private struct Phrases {
  /// The words in lower case, each after a space, and a space at the end.
  private let text: [UInt8]

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isPartOfWord }
    self.text = Array(" \(words.joined(separator: " ")) ".utf8)
  }

  static func bytes(_ phrase: String) -> [UInt8] { Array(phrase.utf8) }

  /// Whether one of some phrases stands at the start of a word.
  func holds(_ phrases: [[UInt8]]) -> Bool {
    text.indices.contains { place in starts(phrases, after: place) }
  }

  /// Whether one of some phrases stands behind a word that denies it, such as “no placement”.
  func holdsNegated(_ phrases: [[UInt8]]) -> Bool {
    text.indices.contains { place in
      starts(phrases, after: place)
        && Self.denials.contains { text[...place].reversed().starts(with: $0.reversed()) }
    }
  }

  private func starts(_ phrases: [[UInt8]], after place: Int) -> Bool {
    text[place] == 0x20 && phrases.contains { text[(place + 1)...].starts(with: $0) }
  }

  private static let denials = [
    " no ", " without ", " without a ", " without an ", " no suitable ", " no available ",
    " lack of ", " not in the ", " not at the ", " nor ", " never in the ",
    " not possible in the ", " impossible in the ", " not available in the ",
    " not available at the ", " cannot be done in the ", " cannot be taught in the ",
    " cannot be learnt in the ", " cannot be assessed in the ",
  ].map { Array($0.utf8) }
}
