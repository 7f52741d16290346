import Recognition
import Standards
import Submissions

extension Rule {
  /// M101: a KSB of the standard has no row.
  static let ksbMissing = Rule(
    code: "M101", name: "ksb-missing", severity: .mustFix, stage: .mapping,
    needs: [.standard, .sameStandard],
    clause: "Approvals criteria, section 4.1: all KSBs of the standard are expected to be covered.",
    summary: "Every KSB of the standard, or of the chosen option, is in the mapping.",
    rationale: """
      A KSB that the sheet does not mention cannot be shown to be covered. Usually a row was \
      deleted, or the sheet was made for an older version of the standard.
      """,
    bad: Example("K6, K8: the row of K7 was deleted"),
    good: Example("K6, K7, K8"),
    fix: "Add a row for the KSB with its code and statement, and say how far it is covered.",
    check: check)

  /// A type with fewer KSBs than this is reported KSB by KSB even when all are missing.
  private static let fewestForRange = 3

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.source != .sheet {
      for type in KSBType.allCases {
        let claims = mapping.claims.filter { $0.ksb.code.type == type }
        let missing = claims.filter { $0.coverage == .missing }
        let sheet = claims.lazy.flatMap(\.entries).first?.codeCell.location.sheet
        let place = (sheet ?? submission.tables.first?.sheet).map { CellLocation(sheet: $0) }
        if missing.count == claims.count, missing.count >= fewestForRange {
          findings.report(
            .allMissing(missing), at: place, standard: mapping.reference, help: .addRows)
          continue
        }
        for claim in missing {
          let joined = JoinedClaim(claim: claim, standard: mapping.reference)
          findings.report(.missing(claim.ksb), about: joined, at: place)
        }
      }
    }
  }
}

extension String {
  fileprivate static let addRows =
    "Add a row for each KSB with its code and statement, and say how far it is covered."

  fileprivate static func missing(_ ksb: KSB) -> String {
    "\(ksb.code) has no row in the mapping: \(Wording.quoted(ksb.statement))."
  }

  fileprivate static func allMissing(_ claims: [KSBClaim]) -> String {
    let codes = claims.map(\.ksb.code)
    guard let first = codes.first, let last = codes.last else { return "" }
    let type: String =
      switch first.type {
      case .knowledge: "knowledge statements"
      case .skill: "skills"
      case .behaviour: "behaviours"
      }
    return """
      None of the standard’s \(type) has a row in the mapping: \(first) to \(last), \
      \(codes.count) in all.
      """
  }
}
