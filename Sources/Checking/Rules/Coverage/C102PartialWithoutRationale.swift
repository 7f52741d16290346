import Domain
import Recognition

extension Rule {
  /// C102: partial coverage, and no reason for it.
  static let partialWithoutRationale = Rule(
    code: "C102", name: "partial-without-rationale", severity: .mustFix, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords],
    clause: .reading(
      "Partial coverage is accepted for a reason, so a reason is given.",
      of: .recognitionPage, "For some KSBs, partial coverage may be acceptable"),
    summary: "Every partially covered KSB has a reason why it is not fully covered.",
    rationale: """
      Partial coverage may be accepted for some KSBs, but a reviewer can only accept a reason that \
      is there.
      """,
    bad: Example("K9: Partial, Rationale: blank"),
    good: Example("K9: Partial, Rationale: Live isolation is only safe in the workplace."),
    fix: "Say why the KSB is not fully covered, or cover it fully.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims {
      let claim = joined.claim
      guard claim.coverage == .partial, claim.rationale == nil else { continue }
      let cells = claim.entries.flatMap { $0.cells(.rationale) }
      guard !cells.contains(where: { $0.isPrompt || $0.isUnreadable }) else { continue }
      findings.report(
        .noReason(joined), about: joined, at: cells.first?.location ?? claim.location,
        help: cells.isEmpty ? help(for: claim, in: submission) : nil,
        group: "\(.ksbs) are partially covered, and no reason is given.")
    }
  }
}

extension Rule {
  /// Where a reason could be given, in a layout that has no place for one.
  private static func help(for claim: KSBClaim, in submission: Submission) -> String {
    let sheet = claim.entries.first?.codeCell.location.sheet
    let table = submission.tables.first { $0.sheet == sheet }
    return switch table?.layout.place {
    case .column: .addRow
    case .list: .addColumnOfLists
    case .row, nil: .addColumn
    }
  }
}

extension String {
  fileprivate static func noReason(_ joined: ClaimContext) -> String {
    "\(joined.code) is partially covered, and no reason is given."
  }

  fileprivate static let addRow = """
    Add a row with the label “Rationale for partial coverage” below the units and give the reason \
    there, below the KSB’s marks, or cover the KSB fully.
    """

  fileprivate static let addColumnOfLists = """
    Add a column with the header “Rationale for partial coverage” and give the reason there, in \
    the row that lists the KSB as partial, or cover the KSB fully.
    """

  fileprivate static let addColumn = """
    Add a column with the header “Rationale for partial coverage” and give the reason there, or \
    cover the KSB fully.
    """
}
