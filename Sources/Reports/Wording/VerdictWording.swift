import Checking

/// How a verdict is put to people.
struct VerdictWording {
  /// The verdict in one sentence, and what was suppressed in another.
  let headline: String

  /// The verdict in a few words, for the title of a page or a tab.
  let title: String

  /// What to do next, in one sentence.
  let nextStep: String

  /// Puts a verdict into words.
  ///
  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - things: What counts, by its cause.
  ///   - checked: Which parts of the check were done.
  ///   - suppressed: The findings that do not count.
  ///   - stopper: The finding that kept the submission from being checked, if there is one.
  init(
    _ verdict: Verdict, things: [ReportedThing], checked: Completeness,
    suppressed: [ReportedFinding] = [], stopper: ReportedFinding? = nil
  ) {
    let must = things.filter { $0.severity == .mustFix }
    let should = things.filter { $0.severity == .shouldFix }
    title = Self.title(verdict, toFix: must.count + should.count)
    let result: String
    switch verdict {
    case .notReady:
      let rest = should.isEmpty ? "" : ", \(should.count) you should fix"
      result =
        "Not ready to submit: \(Self.things(must.count)) you must fix\(Self.cells(of: must))\(rest)."
      nextStep = "Fix what you must, save the workbook, and run the check again."
    case .review:
      result = """
        Nothing you must fix; \(Self.things(should.count)) you should look at\
        \(Self.cells(of: should)).
        """
      nextStep = """
        Fix what you can, and be ready to answer a reviewer’s question about the rest.
        """
    case .incomplete:
      result = """
        Nothing to fix in what was checked. Not checked: \
        \(checked.notChecked.joined(separator: "; ")).
        """
      nextStep = "\(Self.sentence(checked.remedies)), and run the check again."
    case .ready:
      let left = suppressed.isEmpty ? "nothing to fix" : "nothing left to fix"
      result = "The mapping and the structure are ready to submit: \(left)."
      nextStep = "Keep this report with the files that you submit."
    case .unchecked:
      result = "Not checked: \(stopper?.message ?? "the files could not be read.")"
      nextStep = stopper?.help ?? "Mend the files, and run the check again."
    }
    headline = ([result] + Self.suppressions(suppressed)).joined(separator: " ")
  }

  private static func title(_ verdict: Verdict, toFix: Int) -> String {
    switch verdict {
    case .notReady, .review: "\(things(toFix)) to fix"
    case .incomplete: "Not all checked"
    case .ready: "Nothing to fix"
    case .unchecked: "Not checked"
    }
  }

  /// Who suppressed how many findings, a sentence for each, in the order of the findings.
  private static func suppressions(_ findings: [ReportedFinding]) -> [String] {
    var people: [String?] = []
    for found in findings where !people.contains(found.finding.suppression?.by) {
      people.append(found.finding.suppression?.by)
    }
    return people.map { person in
      let own = findings.filter { $0.finding.suppression?.by == person }
      let must = own.count { $0.severity == .mustFix }
      let count = own.count == 1 ? "1 finding" : "\(own.count) findings"
      return "\(person ?? "Somebody not named") suppressed \(count), \(of(must, in: own.count))."
    }
  }

  private static func of(_ must: Int, in all: Int) -> String {
    if all == 1 { return must == 1 ? "a must-fix one" : "not a must-fix one" }
    return "\(must == 0 ? "none" : "\(must)") of them must-fix"
  }

  private static func sentence(_ parts: [String]) -> String {
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
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
