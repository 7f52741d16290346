import Domain
import Recognition

extension Rule {
  /// Q111: the search through the choices of units was given up before it came to an answer.
  static let combinationUndecided = Rule(
    code: "Q111", name: "combination-undecided", severity: .shouldFix, stage: .coverage,
    needs: [.structure],
    clause: .reading(
      "What is not known of some combination of units is not shown for every one.",
      of: .criteria, "every possible combination of units or pathways"),
    summary: "For every KSB it could be worked out whether every choice of units covers it.",
    rationale: """
      The answer is worked out exactly or not at all. With very many optional units, or very many \
      that bar or require one another, the search is given up, and a choice that misses a KSB may \
      be left unseen.
      """,
    bad: Example("600 optional units in one group"),
    good: Example("60 optional units in one group"),
    fix: """
      Work out by hand whether a learner can miss these KSBs, or cover them in a unit that every \
      learner takes. Check that the structure holds no units of other qualifications.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let location = structure.row(of: 0)?.location.sheet
    for mapping in submission.standards {
      let open = mapping.claims.filter { $0.guarantee?.isGivenUp ?? false || $0.isLevelGivenUp }
      guard let claim = open.first,
        let first = claim.guarantee?.reason ?? claim.learners?.reason
      else { continue }
      findings.report(
        .undecided(open.map(\.ksb.code), because: first),
        at: location.map { CellLocation(sheet: $0) }, standard: mapping.reference,
        file: structure.file, option: mapping.option.title)
    }
  }
}

extension KSBClaim {
  /// Whether the search for the least that a learner gets was given up.
  fileprivate var isLevelGivenUp: Bool {
    guard let learners, learners.guaranteed == .unknown else { return false }
    return learners.pathways.contains { $0.guaranteed == .unknown }
  }
}

extension String {
  fileprivate static func undecided(_ codes: [KSBCode], because reason: String) -> String {
    """
    It is not known whether every choice of units covers \
    \(Wording.list(codes.map(\.description))): \(reason).
    """
  }
}
