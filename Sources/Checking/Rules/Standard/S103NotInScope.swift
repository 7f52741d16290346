import Domain

extension Rule {
  /// S103: the cycle's list does not name the standard.
  static let notInScope = Rule(
    code: "S103", name: "not-in-scope", severity: .shouldFix, stage: .standard,
    needs: [.standardGiven, .scopeList],
    clause: .source(
      .cycle4Page, "against an occupational standard not listed below",
      says: """
        The regulator’s team is contacted first about a standard that the list does not \
        name.
        """),
    summary: "The standard is one that the cycle’s list names.",
    rationale: """
      The list names the standards that qualifications may be submitted against. One that it does \
      not name may be under review, or about to be replaced; in cycle 4 the regulator’s team \
      wanted to be asked first.
      """,
    bad: Example("a standard that cycle 4’s list does not name, in cycle 4"),
    good: Example("ST0116 Software developer, in cycle 4"),
    fix: """
      Contact the regulator’s team before you apply, or name another cycle with --cycle if this \
      is not the one that you apply in.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let cycle = submission.cycle
    guard let list = cycle.profile?.list else { return }
    for mapping in submission.standards where mapping.isGiven {
      let reference = mapping.standard.reference
      guard list.entry(of: mapping.standard) == nil else { continue }
      let newer = mapping.standard.references.lazy
        .compactMap { PublishedCycles.known.replacement(of: $0) }.first
      findings.report(
        .notListed(reference, cycle, list, replacedBy: newer.flatMap(list.entry)),
        standard: mapping.reference, help: "\(Rule.notInScope.fix) \(list.caveat)")
    }
  }
}

extension String {
  fileprivate static func notListed(
    _ reference: String, _ cycle: AppliedCycle, _ list: ScopeList, replacedBy newer: ScopeEntry?
  ) -> String {
    let day = list.asOf.map { ", as of \($0)," } ?? ""
    let start =
      "The list of standards in scope for \(cycle.phrase)\(day) does not name \(reference)"
    return newer.map { "\(start); it names \($0.reference), which took its place." } ?? "\(start)."
  }
}
