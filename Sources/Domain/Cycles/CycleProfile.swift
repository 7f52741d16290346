/// One approvals cycle: when it was open, to what, and what it judges by.
package struct CycleProfile: Sendable, Hashable, Codable {
  /// The name, such as `4` or `5.1`.
  package var name: String

  /// When the window for applications opened, if a source says.
  package var opens: SourcedFact<CycleDay>?

  /// When it closed, if a source says.
  package var closes: SourcedFact<CycleDay>?

  /// The routes that it was open to, if a source says.
  package var routes: SourcedFact<[String]>?

  /// Which levels it allows.
  package var levels: LevelRules

  /// The list of standards in scope, where one is among the sources.
  package var list: ScopeList?

  /// When the first learners could be taught, if a source says: a month or a year.
  package var firstTeaching: SourcedFact<CycleDay>?

  /// What it is called in the middle of a sentence, where it is not a cycle.
  package var title: String?

  /// What to bear in mind about it, in sentences.
  package var note: String?

  /// What its criteria ask for, in our own words.
  package var wording: [Criterion]

  /// One thing that the criteria ask for.
  package struct Criterion: Sendable, Hashable, Codable {
    /// What it is about, such as `Coverage`.
    package var topic: String
    /// What is asked for, in our own words.
    package var text: String
    /// The identifier of its ``FactSource``.
    package var source: String
  }

  /// The window in words, such as `8 May 2023 to 30 June 2023`; nil when no source gives it.
  package var window: String? {
    switch (opens?.value, closes?.value) {
    case (let opens?, let closes?): "\(opens) to \(closes)"
    case (nil, let closes?): "until \(closes)"
    case (let opens?, nil): "from \(opens)"
    case (nil, nil): nil
    }
  }

  /// What a window is on some day.
  package enum WindowState: Sendable, Hashable {
    case notYetOpen, open, closed
  }

  /// What the window is on a day, as `yyyy-MM-dd`; nil where no source gives what it takes to say.
  package func state(on day: String) -> WindowState? {
    if let closes, closes.value.isBefore(day) { return .closed }
    if let opens, opens.value.isAfter(day) { return .notYetOpen }
    return opens != nil && closes != nil ? .open : nil
  }
}
