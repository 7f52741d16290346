extension StatementComparison: CustomStringConvertible {
  /// Changes named one by one; the others are counted.
  private static let mostChanges = 3
  /// Characters quoted of one change.
  private static let longestQuote = 60
  /// Below this the two are other statements, and listing word changes would help nobody.
  private static let leastSimilarity = 0.35

  /// What changed, in one line: `“assess” became “plan”; “safely” was left out`.
  package var description: String {
    if areEqual { return "the wording is the same" }
    if segments.allSatisfy({ $0.kind == .removed }) { return "the sheet gives no words" }
    if segments.allSatisfy({ $0.kind == .added }) { return "the standard gives no words" }
    guard similarity >= Self.leastSimilarity else {
      return "the sheet says \(Self.quoted(sheet)) where the standard says \(Self.quoted(standard))"
    }
    let changes = changes
    let named = changes.prefix(Self.mostChanges).joined(separator: "; ")
    switch changes.count - Self.mostChanges {
    case ...0: return named
    case 1: return named + "; and 1 more change"
    case let more: return named + "; and \(more) more changes"
    }
  }

  /// Each change as a clause, in reading order.
  private var changes: [String] {
    var clauses: [String] = []
    var removed: String?
    for segment in segments + [Segment(.same, "")] {
      switch (segment.kind, removed) {
      case (.removed, _):
        removed = segment.text
      case (.added, let old?):
        clauses.append("\(Self.quoted(old)) became \(Self.quoted(segment.text))")
        removed = nil
      case (.added, nil):
        clauses.append("\(Self.quoted(segment.text)) was added")
      case (.same, let old?):
        clauses.append("\(Self.quoted(old)) was left out")
        removed = nil
      case (.same, nil):
        continue
      }
    }
    return clauses
  }

  private static func quoted(_ text: String) -> String {
    guard text.count > longestQuote else { return "“\(text)”" }
    let head = text.prefix(longestQuote)
    var atWord = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    while let last = atWord.last, last.isPunctuation || last == " " { atWord.removeLast() }
    return "“\(atWord)…”"
  }
}
