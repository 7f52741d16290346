import Workbooks

extension Rule {
  /// W101: a workbook could not be read.
  static let unreadableWorkbook = Rule(
    code: "W101", name: "unreadable-workbook", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .practice("A file that cannot be read cannot be checked."),
    summary: "Every workbook is an .xlsx file that can be read from end to end.",
    rationale: """
      Mapping sheets are sent in as Excel workbooks. A file of another kind, a damaged one or one \
      with a password cannot be read here, and the regulator may not be able to read it either.
      """,
    bad: Example("mapping.xls, saved by Excel 2003"),
    good: Example("mapping.xlsx, saved as “Excel Workbook (.xlsx)”"),
    fix: """
      Open the file in Excel, save it as “Excel Workbook (.xlsx)” without a password, and check \
      the new file.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .unreadableWorkbook(let error) in submission.faults {
      findings.report(.unreadable(submission.mappingFile.name, error))
    }
    for case .unavailableWorkbook(let file, let reason) in submission.faults {
      findings.report("\(file) \(reason).", file: file)
    }
    for case .unreadableStructure(let error) in submission.faults {
      let file = submission.structureFile?.name ?? submission.mappingFile.name
      findings.report(.unreadable(file, error), file: file)
    }
  }
}

extension String {
  fileprivate static func unreadable(_ file: String, _ error: WorkbookError) -> String {
    "\(file) \(error)."
  }
}
