import Checking
package import Recognition

/// What the user says of the sheets, which comes before all that they show.
package struct ToldByUser: Sendable, Hashable {
  /// The words that are given a meaning, with who says so.
  package var words: [ToldWord] = []
  /// The names of the layout files that the sheets were read by.
  package var layouts: [String] = []

  /// So many words a report shows at its head; JSON has them all.
  private static let mostShown = 12

  init() {}

  init(_ submission: Submission) {
    guard let layout = submission.layout else { return }
    words = layout.toldWords
    layouts = layout.files
  }

  /// The same in sentences, for the head of a report for people.
  package var lines: [String] {
    var lines: [String] = []
    if !words.isEmpty {
      let shown = words.prefix(Self.mostShown).map {
        "“\($0.word)” as \($0.reading.wordOfLayoutFile) (\($0.source))"
      }
      let rest = words.count - shown.count
      let more = rest > 0 ? " and \(rest) more" : ""
      lines.append("Words read as you say: \(shown.joined(separator: ", "))\(more)")
    }
    if !layouts.isEmpty {
      lines.append("Sheets read as you say in \(layouts.joined(separator: " and "))")
    }
    return lines
  }
}
