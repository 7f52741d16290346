import Recognition
import Standards
import Submissions

extension Rule {
  /// M109: a claim says two things that cannot both be true.
  static let claimContradicts = Rule(
    code: "M109", name: "claim-contradicts", severity: .mustFix, stage: .mapping,
    needs: [.coverageMarks],
    clause: "Approvals criteria, section 4.1: each KSB is covered fully, in part or not at all.",
    summary: "What is said of a KSB’s coverage agrees with the units named or marked for it.",
    rationale: """
      “Not covered” beside the name of a unit, or “Full” in a row without a mark, leaves a \
      reviewer to guess which of the two is meant.
      """,
    bad: Example("K7: None, Units: U04 Networks"),
    good: Example("K7: Full, Units: U04 Networks"),
    fix: "Correct the coverage, or the units that are named or marked.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let colours = submission.recognised?.sheetsInColours ?? []
    for joined in submission.claims {
      for entry in joined.claim.entries {
        let isInColours = colours.contains(entry.codeCell.location.sheet)
        guard let contradiction = Contradiction(in: entry, marksAreColours: isInColours) else {
          continue
        }
        findings.report(
          .contradiction(contradiction, joined), about: joined,
          at: contradiction.cell.location, quoted: contradiction.cell.text)
      }
    }
  }
}

extension String {
  fileprivate static func contradiction(
    _ contradiction: Contradiction, _ joined: JoinedClaim
  ) -> String {
    let word = Wording.quoted(contradiction.cell.text)
    switch contradiction.kind {
    case .noneWithUnits(let units):
      return "\(joined.code) is marked \(word), yet \(Wording.list(units)) is named for it."
    case .coveredWithoutMarks:
      return "\(joined.code) is marked \(word), yet no unit in its row has a mark."
    case .fullWithPartialMark(let unit):
      return "\(joined.code) is marked \(word), yet its only mark, for \(unit), says partial."
    }
  }
}
