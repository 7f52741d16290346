import Domain
import Recognition

extension Rule {
  /// C116: full by several units, and not said whether each of them is enough.
  static let jointOrEach = Rule(
    code: "C116", name: "joint-or-each", severity: .note,
    severityExceptions:
      "should-fix when units that all take and units that some take are named together, and the sheet has a place to say whether they are needed together",
    stage: .coverage,
    needs: [.structure, .validCombinations],
    clause: .reading("Parts of a KSB in several units add up only where the sheet says so."),
    summary: "The sheet says whether each unit covers a KSB fully, or only all of them together.",
    rationale: """
      Where learners take only some of the units that are named, the KSB is fully covered for them \
      only if each of the units covers it fully. A list of units does not say so.
      """,
    bad: Example("K4: Full, Units: U01, U08, where U08 is optional"),
    good: Example("K4: Full, Units: U01"),
    fix: """
      Name only units that cover the KSB fully by themselves; where units cover it only together, \
      join them with a plus sign, such as “U01 + U08”, or say Yes under “Needed together”.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let open = submission.claims.filter {
      $0.claim.coverage == .full && $0.claim.learners?.guaranteed == .depends
    }
    guard let first = open.first else { return }
    let codes = Wording.list(open.map { $0.code.description })
    findings.report(
      "The sheet does not say whether each unit named for \(codes) covers it fully, and some "
        + "learners take only some of those units.",
      at: first.claim.location, severity: severity(of: open, in: submission),
      counterexample: first.claim.learners?.partial.map {
        Counterexample($0, of: structure.combined)
      })
  }

  /// Heavier where one unit is taken by all and another is not, and the sheet could say.
  private static func severity(of open: [ClaimContext], in submission: Submission) -> Severity {
    guard let structure = submission.structure,
      submission.tables.contains(where: { $0.has(.together) || $0.isMatrix })
    else { return .note }
    let isMixed = open.contains { joined in
      let standings = joined.claim.unitCoverage.eachOrTogether.flatMap { unit in
        structure.combined.units[unit].places.map(\.standing)
      }
      return Set(standings).count > 1
    }
    return isMixed ? .shouldFix : .note
  }
}
