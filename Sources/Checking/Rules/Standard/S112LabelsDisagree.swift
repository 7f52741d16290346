import Domain

extension Rule {
  /// S112: labels inside statements differ from their positions.
  static let labelsDisagree = Rule(
    code: "S112", name: "labels-disagree", severity: .note, stage: .standard,
    needs: [.sameStandard],
    clause: .reading(
      "Codes in the public data are positions: K1 is the first knowledge statement."),
    summary: "The labels that the standard prints agree with the positions of its statements.",
    rationale: """
      In some standards a statement prints “K1” although it stands second, so that two people can \
      mean different statements by one code. The numbering that fits the sheet better was used.
      """,
    bad: Example("the second knowledge statement reads “K1: Principles of…”"),
    good: Example("the first knowledge statement reads “K1: Principles of…”"),
    fix: "Nothing needs doing if the sheet’s codes stand beside the right statements.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards
    where mapping.source != .sheet && mapping.standard.labelsDisagree {
      findings.report(
        .labels(mapping.standard.reference, mapping.numbering), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func labels(_ reference: String, _ numbering: Numbering) -> String {
    let used =
      switch numbering {
      case .positional: "the order of its lists"
      case .printed: "the printed labels"
      }
    return """
      The standard \(reference) prints labels that differ from the order of its lists; codes were \
      read by \(used), which fits the sheet.
      """
  }
}
