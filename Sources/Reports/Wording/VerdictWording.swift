import Rules

/// How a verdict is put to people.
struct VerdictWording {
  /// The verdict in one sentence.
  let headline: String

  /// The verdict in a few words, for the title of a page or a tab.
  let title: String

  /// What to do next, in one sentence.
  let nextStep: String

  /// Puts a verdict into words.
  ///
  /// The stopper is the finding that kept the submission from being checked, if there is one.
  init(_ verdict: Verdict, things: [ReportedThing], stopper: ReportedFinding?) {
    let must = things.filter { $0.severity == .mustFix }
    let should = things.filter { $0.severity == .shouldFix }
    title = Self.title(verdict, toFix: must.count + should.count)
    switch verdict {
    case .notReady:
      let rest = should.isEmpty ? "" : ", \(should.count) you should fix"
      headline = """
        Not ready to submit: \(Self.things(must.count)) you must fix\(Self.cells(of: must))\(rest).
        """
      nextStep = "Put right what you must fix, save the workbook, and run the check again."
    case .review:
      headline =
        "Review before you submit: \(Self.things(should.count)) you should fix\(Self.cells(of: should))."
      nextStep = """
        Put right what you can, and be ready to answer a reviewer’s question about the rest.
        """
    case .ready:
      headline = "Ready to submit: nothing to fix."
      nextStep = "Keep this report with the papers that you submit."
    case .unchecked:
      headline = "Not checked: \(stopper?.message ?? "the files could not be read.")"
      nextStep = stopper?.help ?? "Put the files right, and run the check again."
    }
  }

  private static func title(_ verdict: Verdict, toFix: Int) -> String {
    switch verdict {
    case .notReady, .review: "\(things(toFix)) to fix"
    case .ready: "Nothing to fix"
    case .unchecked: "Not checked"
    }
  }

  /// In how many cells they are, where that is more than there are of them.
  private static func cells(of things: [ReportedThing]) -> String {
    let cells = CellList(things.flatMap(\.findings).compactMap(\.finding.location)).count
    return cells > things.count ? ", in \(cells) cells" : ""
  }

  private static func things(_ count: Int) -> String {
    count == 1 ? "1 thing" : "\(count) things"
  }
}
