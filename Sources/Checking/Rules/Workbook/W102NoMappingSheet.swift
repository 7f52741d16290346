import Recognition

extension Rule {
  /// W102: no sheet of the workbook looks like a mapping.
  static let noMappingSheet = Rule(
    code: "W102", name: "no-mapping-sheet", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .source(
      .recognitionPage, "you will receive a KSB mapping sheet",
      says: "An application includes a KSB mapping sheet."),
    summary: "One sheet of the workbook, or several together, can be recognised as the mapping.",
    rationale: """
      A mapping is recognised by its KSB codes and by columns that say what is covered. Without \
      one there is nothing to check.
      """,
    bad: Example("a workbook with the sheets “Instructions” and “Contacts” alone"),
    good: Example("a sheet with the columns KSB, Statement, Coverage, Units"),
    fix: """
      Check that this is the right file, and that one sheet lists the KSBs by code (K1, S1, B1) \
      beside what the qualification covers; “ksbcheck inspect” shows how each sheet was read, and a layout \
      file can say which sheet and columns to take.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .noMappingSheet(let sheets) in submission.faults {
      findings.report(.noMapping(in: submission.mappingFile.name, sheets))
    }
    for case .layoutMismatch(let mismatch) in submission.faults {
      findings.report("The workbook is not laid out as the layout file says: \(mismatch).")
    }
  }
}

extension String {
  fileprivate static func noMapping(in file: String, _ sheets: [SheetReading]) -> String {
    let sought = """
      No sheet of \(file) looks like a KSB mapping: looked for rows or columns with KSB codes \
      (K1, S1, B1) beside coverage, marks or units
      """
    let advice = "check that this is the right file, or see “ksbcheck inspect” for how it was read"
    guard !sheets.isEmpty else { return "\(sought), and found no sheet; \(advice)." }
    let found = sheets.map { sheet in
      guard let reason = sheet.evidence.first else { return Wording.quoted(sheet.sheet) }
      // The last line says what is missing from a sheet that does list KSBs.
      let missing = sheet.evidence.count > 1 ? sheet.evidence.last.map { "; \($0)" } : nil
      return "\(Wording.quoted(sheet.sheet)) (\(reason)\(missing ?? ""))"
    }
    return "\(sought), and found \(Wording.list(found)); \(advice)."
  }
}
