import Checking

extension TextPage {
  /// Adds what has changed since an earlier report.
  mutating func comparison(_ comparison: Comparison?) {
    guard let comparison else { return }
    space()
    paragraph(comparison.sentence, ink: .bold)
    for caveat in comparison.caveats { paragraph(caveat, lead: "  ", indent: "  ") }
    for finding in comparison.fixed {
      paragraph("Fixed: " + finding.line, lead: "  - ", indent: "    ")
    }
    for finding in comparison.unknown {
      paragraph("Not looked for: " + finding.line, lead: "  - ", indent: "    ")
    }
  }

  /// Adds the files that the report was made of, with their digests.
  mutating func receipt(_ report: Report) {
    space()
    line("Receipt", ink: .bold)
    for input in report.receipt.inputs {
      paragraph("\(input.role.word): \(input.file.name)", lead: "  ", indent: "    ")
      paragraph("SHA-256 \(input.digest)", lead: "    ", indent: "    ", ink: .faint)
    }
    paragraph(report.madeBy, lead: "  ", indent: "    ")
  }
}
