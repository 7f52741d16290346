import Recognition
import Workbooks

extension Rule {
  /// W103: a mapped cell holds a formula whose result was never stored.
  static let formulaWithoutValue = Rule(
    code: "W103", name: "formula-without-value", severity: .mustFix, stage: .workbook,
    clause: .practice("What a reviewer sees in a cell is what is checked."),
    summary: "Every formula in a mapped cell has a stored result.",
    rationale: """
      Some programs write formulas without working them out. Excel shows a result once it has \
      calculated, but the file itself does not say what it will be, so the cell cannot be checked.
      """,
    bad: Example("D7: =IF(Units!B2>0,\"Full\",\"\"), never calculated"),
    good: Example("D7: Full"),
    fix: "Open the workbook in Excel, let it calculate, save it and check it again.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    lazy var claims = submission.claimsByCell
    for cell in submission.mappedCells where cell.value == .formulaWithoutValue {
      let joined = claims[cell.location]
      findings.report(
        .formulaWithoutValue, at: cell.location, standard: joined?.standard, ksb: joined?.code,
        group: """
          \(.count) cells hold formulas without stored results, so what they say is not known.
          """)
    }
  }
}

extension String {
  fileprivate static let formulaWithoutValue =
    "The cell holds a formula without a stored result, so what it says is not known."
}
