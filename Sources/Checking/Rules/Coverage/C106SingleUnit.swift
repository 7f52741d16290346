import Domain
import Recognition

extension Rule {
  /// C106: a KSB rests on one unit alone.
  static let singleUnit = Rule(
    code: "C106", name: "single-unit", severity: .note, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords, .severalUnits],
    clause: .practice("A KSB that rests on one unit is lost when that unit changes."),
    summary: "Every covered KSB is covered by more than one unit.",
    rationale: """
      When the only unit that covers a KSB is replaced or made optional, the KSB is no longer \
      covered, and nobody may notice.
      """,
    bad: Example("K7, Units: U04 Networks"),
    good: Example("K7, Units: U04 Networks, U09 Project"),
    fix: "Nothing needs doing; take care when the unit changes.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims where joined.claim.isCovered {
      guard let unit = joined.claim.units.first, joined.claim.units.count == 1,
        !joined.claim.taught.contains(where: { isUnknown($0, in: submission) })
      else { continue }
      let mention = joined.claim.entries.flatMap(\.unitsTaught).first
      findings.report(
        .single(unit, joined), about: joined, at: mention?.location ?? joined.claim.location,
        unit: unit, group: "\(.ksbs) rest on \(Wording.quoted(unit)) alone.")
    }
  }

  /// Whether the structure does not have the unit, which M107 says.
  private static func isUnknown(_ taught: CoveringUnit, in submission: Submission) -> Bool {
    submission.structure != nil && taught.unit == nil
  }
}

extension String {
  fileprivate static func single(_ unit: String, _ joined: ClaimContext) -> String {
    "\(joined.code) rests on \(Wording.quoted(unit)) alone."
  }
}
