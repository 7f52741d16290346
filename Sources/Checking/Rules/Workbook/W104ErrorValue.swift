import Recognition
import Workbooks

extension Rule {
  /// W104: a mapped cell shows an error value.
  static let errorValue = Rule(
    code: "W104", name: "error-value", severity: .mustFix, stage: .workbook,
    clause: .practice("What a reviewer sees in a cell is what is checked."),
    summary: "No mapped cell shows an error value.",
    rationale: """
      An error value such as #REF! usually means that a sheet or a row which a formula relied on \
      was deleted. What stood there is lost to a reviewer.
      """,
    bad: Example("D7: #REF!"),
    good: Example("D7: Full"),
    fix: "Repair the formula, or type the value that the cell should show.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    lazy var claims = submission.claimsByCell
    for cell in submission.mappedCells {
      guard case .error(let value) = cell.value else { continue }
      let joined = claims[cell.location]
      findings.report(
        .errorValue(value), at: cell.location, standard: joined?.standard, ksb: joined?.code,
        quoted: value,
        group: "\(.count) cells show the error \(value), so what they should say is not known.")
    }
  }
}

extension String {
  fileprivate static func errorValue(_ value: String) -> String {
    "The cell shows the error \(value), so what it should say is not known."
  }
}
