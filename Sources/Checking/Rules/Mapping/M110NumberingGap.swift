import Domain
import Recognition

extension Rule {
  /// M110: the sheet's own numbering leaves numbers out.
  static let numberingGap = Rule(
    code: "M110", name: "numbering-gap", severity: .shouldFix, stage: .mapping,
    needs: [.ownList],
    clause: .reading(
      "A list with a gap in its numbering may lack a KSB.",
      of: .recognitionPage, "all KSBs in the occupational standard to be covered"),
    summary: "The codes of each kind run on from 1 without a gap.",
    rationale: """
      Standards number their KSBs without gaps. When no standard is given, a number that is left \
      out is the only sign that a KSB may be missing.
      """,
    bad: Example("K1, K2, K4"),
    good: Example("K1, K2, K3, K4"),
    fix: "Add the missing rows, or give the standard with --standard if it has such gaps itself.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.source == .sheet {
      for type in KSBType.allCases {
        var last = 0
        for claim in mapping.claims where claim.ksb.code.type == type {
          let number = claim.ksb.code.number
          if number > last, number - last > 1 {
            findings.report(
              .gap(type, from: last + 1, to: number - 1),
              at: claim.entries.first?.codeCell.location, standard: mapping.reference)
          }
          last = number
        }
      }
    }
  }
}

extension String {
  fileprivate static func gap(_ type: KSBType, from first: Int, to last: Int) -> String {
    let before = "before \(KSBCode(type, last + 1))"
    guard first < last else {
      return "\(KSBCode(type, first)) is missing \(before) in the sheet’s numbering."
    }
    return """
      \(KSBCode(type, first)) to \(KSBCode(type, last)) are missing \(before) in the sheet’s \
      numbering.
      """
  }
}
