import Domain
import Recognition

extension Rule {
  /// C109: a duty with no fully covered KSB.
  static let dutyThin = Rule(
    code: "C109", name: "duty-thin", severity: .note, stage: .coverage,
    needs: [.standard, .sameStandard, .duties, .placeForCoverage, .coverageInWords],
    clause: .reading(
      """
      KSBs serve the occupation’s duties, so a duty without a fully covered KSB stands \
      out.
      """),
    summary: "Every duty of the occupation has a fully covered KSB.",
    rationale: """
      Partial coverage that is spread out matters less than partial coverage of all that one duty \
      needs: a learner may not be able to do that part of the work.
      """,
    bad: Example("duty 4 calls for K7 and S9, and both are partially covered"),
    good: Example("duty 4 calls for K7 and S9, and K7 is fully covered"),
    fix: "Nothing needs doing; see whether a KSB of the duty can be covered fully.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.source != .sheet {
      for duty in mapping.dutiesInQuestion {
        let claims = mapping.claims.filter { $0.ksb.duties.contains(duty.number) }
        // A claim that cannot be read may be of full coverage.
        let isThin = claims.allSatisfy { $0.coverage != .full && $0.coverage != .unclear }
        guard isThin, !claims.isEmpty else { continue }
        findings.report(.thin(duty, claims), standard: mapping.reference)
      }
    }
  }
}

extension StandardMapping {
  /// The duties of the core and of the chosen option; all of them when no option is chosen.
  fileprivate var dutiesInQuestion: [Duty] {
    guard case .chosen(let title) = option else { return standard.duties }
    return standard.duties.filter { $0.isCore || $0.options.contains(title) }
  }
}

extension String {
  fileprivate static func thin(_ duty: Duty, _ claims: [KSBClaim]) -> String {
    let codes = Wording.list(claims.map { "\($0.ksb.code)" })
    return """
      Duty \(duty.number), \(Wording.quoted(duty.detail)), calls for \(codes), none of which is \
      fully covered.
      """
  }
}
