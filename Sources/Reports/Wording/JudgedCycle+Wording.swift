import Cycles

extension JudgedCycle {
  /// The cycle in a few words: `4`, or `5.2, the latest: none was named`.
  var label: String { isAssumed ? "\(name), the latest: none was named" : name }

  /// The cycle, its window and its list, each in a few words.
  var facts: [String] {
    guard let profile else { return [label, "nothing more is known of it"] }
    let window = profile.window.map { "open \($0)" }
    return [label, window, profile.scopeWords].compactMap { $0 }
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
