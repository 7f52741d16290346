import Domain

extension AppliedCycle {
  /// The cycle in a few words: `4`, or `2025, after cycle 5: the default, as none was named`.
  var label: String {
    let title = profile?.title.map { "\(name), \($0)" } ?? name
    return isAssumed ? "\(title): the default, as none was named" : title
  }

  /// The cycle for the head of a report, in a line: with the last window that is known where its own
  /// is not.
  var line: String {
    lastClosing.map { "\(label); the last window that is known closed on \($0)" } ?? label
  }

  /// The cycle, its window and its list, each in a few words.
  var facts: [String] {
    guard let profile else { return [label, "nothing more is known of it"] }
    let window = profile.window.map { "open \($0)" } ?? windowUnknown
    return [label, window, profile.scopeWords]
  }

  /// That no window is known, and when the last known one closed.
  private var windowUnknown: String {
    let last = lastClosing.map { "; the last window that is known closed on \($0)" } ?? ""
    return "its window is not known\(last)"
  }
}

extension CycleProfile {
  /// Whether its list of standards in scope is known, and of what day.
  var scopeWords: String {
    guard let list else { return "its list of standards in scope is not known" }
    let day = list.asOf.map { " as of \($0)" } ?? ""
    return "its list of \(list.entries.count) standards\(day) was used"
  }
}
