import Workbooks

extension Rule {
  /// W110: something in the file could not be read, and was left out.
  static let leftOut = Rule(
    code: "W110", name: "left-out", severity: .note, stage: .workbook,
    clause: .practice("What a reviewer sees is what is checked."),
    summary: "Nothing in the workbook had to be left out: no broken comments, no missing parts.",
    rationale: """
      The cells were read and checked. But a comment, a table or bytes behind the end of the file \
      that cannot be read may say something that nobody has looked at.
      """,
    bad: Example("a workbook whose comments are named, and are not in the file"),
    good: Example("the same workbook, opened in Excel and saved again"),
    fix: "Open the workbook in Excel, look whether anything is missing, and save it again.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for content in submission.uncheckedContent where !content.omissions.isEmpty {
      let parts = content.omissions.map { omission in
        omission.part.map { "\($0) (\(omission.reason))" } ?? omission.reason
      }
      findings.report(
        "Left out of what was checked: \(Wording.list(parts)).", file: content.file)
    }
  }
}
