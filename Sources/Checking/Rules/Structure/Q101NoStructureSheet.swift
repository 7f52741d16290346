import Domain
import Recognition

extension Rule {
  /// Q101: no sheet of the structure workbook looks like a structure.
  static let noStructureSheet = Rule(
    code: "Q101", name: "no-structure-sheet", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .source(
      .recognitionPage, "qualification structure template",
      says: "An application includes a qualification structure sheet."),
    summary:
      "One sheet of the structure workbook, or several together, can be recognised as the structure.",
    rationale: """
      A structure is recognised by rows of units with a code or a title, and by what says which of \
      them are mandatory. Without one, nobody can say what learners may choose.
      """,
    bad: Example("a workbook with the sheets “Cover” and “Contacts” alone"),
    good: Example("a sheet with the columns Unit code, Unit title, Level, Credits, Status"),
    fix: """
      Check that this is the right file, and that one sheet lists the units beside their status; \
      “ksbcheck inspect” shows how each sheet was read.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let file = submission.structureFile?.name ?? submission.mappingFile.name
    for case .noStructureSheet(let sheets) in submission.faults {
      if let blank = sheets.first(where: \.awaitsUnits) {
        findings.report(.noUnits(in: file, on: blank), file: file, help: .writeUnits)
      } else {
        findings.report(.noStructure(in: file, sheets), file: file)
      }
    }
  }
}

extension String {
  fileprivate static func noUnits(in file: String, on sheet: StructureSheet) -> String {
    """
    No unit is filled in yet: sheet \(Wording.quoted(sheet.sheet)) of \(file) has the header of a \
    list of units, and no row of a unit below it.
    """
  }

  fileprivate static let writeUnits = """
    Write a row for each unit, with its code, title, level, credits and status; until then, check \
    the mapping without the structure.
    """

  fileprivate static func noStructure(in file: String, _ sheets: [StructureSheet]) -> String {
    let sought = """
      No sheet of \(file) looks like a qualification structure: looked for rows of units beside \
      their level, credits and status
      """
    let advice = "check that this is the right file, or see “ksbcheck inspect” for how it was read"
    let found = sheets.map { sheet in
      sheet.evidence.first.map { "\(Wording.quoted(sheet.sheet)) (\($0))" }
        ?? Wording.quoted(sheet.sheet)
    }
    return "\(sought), and found \(found.isEmpty ? "no sheet" : Wording.list(found)); \(advice)."
  }
}
