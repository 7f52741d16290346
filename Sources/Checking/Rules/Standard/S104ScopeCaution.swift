import Domain

extension Rule {
  /// S104: the cycle's list names the standard with a caution.
  static let scopeCaution = Rule(
    code: "S104", name: "scope-caution", severity: .shouldFix,
    severityExceptions: "must-fix when the standard is out of scope",
    stage: .standard,
    needs: [.standardGiven, .scopeList],
    clause: .source(
      .cycle3Page, "highly unlikely to be included in cycle 3",
      says: """
        The list of standards in scope puts some of them in the categories “contact us” and \
        “out of scope”.
        """),
    summary: "The cycle’s list names the standard without a caution.",
    rationale: """
      A standard marked “contact us” may be revised while applications are looked at, and the \
      qualification has to follow. One marked “out of scope” is very unlikely to be accepted.
      """,
    bad: Example("ST0019 Aircraft certifying technician, in cycle 3: out of scope"),
    good: Example("ST0116 Software developer, in cycle 3: in scope"),
    fix: "Contact the regulator’s team before you apply.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let cycle = submission.cycle
    guard let list = cycle.profile?.list else { return }
    for mapping in submission.standards where mapping.isGiven {
      guard let entry = list.entry(of: mapping.standard),
        entry.category != .inScope
      else { continue }
      let isOut = entry.category == .outOfScope
      findings.report(
        .marked(entry, cycle, list), severity: isOut ? .mustFix : nil, standard: mapping.reference,
        help: isOut ? .anotherStandard : nil)
    }
  }
}

extension String {
  fileprivate static let anotherStandard = """
    Align the qualification to another standard, or contact the regulator’s team before you apply.
    """

  fileprivate static func marked(
    _ entry: ScopeEntry, _ cycle: AppliedCycle, _ list: ScopeList
  ) -> String {
    let start = "The list for \(cycle.phrase) marks \(entry.reference) “\(entry.category.words)”"
    return list.categories[entry.category.rawValue].map { "\(start): it \($0)." } ?? "\(start)."
  }
}
