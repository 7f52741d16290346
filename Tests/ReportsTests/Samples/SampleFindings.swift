import Checking
import Domain
import Recognition
import Workbooks

/// Findings of every weight about the sample workbook, in the order that a check gives them.
enum SampleFindings {
  static let faulty: [Finding] = mustFix + [setAside] + shouldFix + notes

  /// A finding that the user has decided need not be fixed: it counts for nothing.
  private static let setAside: Finding = {
    var found = finding(
      "C104", .mustFix, KSBCode(.knowledge, 2), at: SampleClaims.cell(1, column: 4),
      "A learner who takes U3 from group A never meets K2.", "Cover K2 in a mandatory unit.")
    found.counterexample = SampleStructure.counterexample
    found.suppression = SampleStructure.suppression
    return found
  }()

  private static let mustFix = [
    finding(
      "M101", .mustFix, KSBCode(.knowledge, 6), at: CellLocation(sheet: SampleClaims.sheet),
      "K6 has no row in the mapping: “What a customer may expect by law.”",
      "Add a row for K6 that says how far it is covered, and by which units."),
    finding(
      "M105", .mustFix, KSBCode(.skill, 2), at: SampleClaims.cell(7, column: 4),
      quoted: "\u{202E}yltraP\u{202C}\u{1B}]0;owned\u{7}",
      "The coverage of S2 cannot be read: it is none of the words for full, partial or none.",
      "Write “Full”, “Partial” or “None” in the cell."),
    finding(
      "C101", .mustFix, KSBCode(.knowledge, 5), at: SampleClaims.cell(4, column: 4),
      quoted: "None", "K5 is not covered by the qualification.",
      "Cover K5 in a unit, or talk to the regulator before you submit."),
    finding(
      "C102", .mustFix, KSBCode(.knowledge, 4), at: SampleClaims.cell(3, column: 8),
      "K4 is covered in part, and no reason is given.",
      "Say in the rationale column why the rest of K4 is better learnt in the workplace."),
  ]

  private static let shouldFix = [
    finding(
      "W105", .shouldFix, nil,
      at: CellLocation(sheet: "It's hidden", cell: CellReference(row: 9, column: 1)),
      "Rows 9 to 11 of the mapping are hidden, and were checked all the same.",
      "Show the rows, or delete them if they should not count."),
    finding(
      "M104", .shouldFix, KSBCode(.skill, 1), at: SampleClaims.cell(6, column: 3),
      quoted: String(repeating: "Throw <i>and</i> turn a set of matching pieces, ", count: 7),
      "The statement of S1 is not the standard’s: it has “ten” where the standard has “twelve”.",
      "Copy the statement from version 1.1 of the standard."),
    finding(
      "M111", .shouldFix, nil, at: SampleClaims.cell(20, column: 2), quoted: "=cmd|'/c calc'!A1",
      "This row looks like a KSB’s, but its code cannot be read.", "Write the code, such as K7.",
      group: "M111/1"),
    finding(
      "M111", .shouldFix, nil, at: SampleClaims.cell(21, column: 2), quoted: "Kseven",
      "This row looks like a KSB’s, but its code cannot be read.", "Write the code, such as K7.",
      group: "M111/1"),
    finding(
      "C105", .shouldFix, KSBCode(.skill, 3), at: SampleClaims.cell(8, column: 7),
      "S3 is covered, but no assessment of it is named.",
      "Name the assessment in which a learner shows S3."),
  ]

  private static let notes = [
    finding(
      "W107", .note, nil, at: nil, "The workbook refers to another workbook, “<prices>.xlsx”.",
      "Check that the mapping does not rest on it."),
    finding(
      "C106", .note, KSBCode(.skill, 5), unit: "U6 Teaching", at: SampleClaims.cell(10, column: 5),
      quoted: "U6 Teaching", "S5 rests on one unit alone.",
      "Be ready to say why one unit is enough."),
  ]

  /// The one finding about a file that is no workbook.
  static let unreadable = finding(
    "W101", .mustFix, nil, at: nil,
    "mapping.xlsx is an old Excel workbook (.xls), not an .xlsx.",
    "Open it in Excel and save it as “Excel Workbook (.xlsx)”.")

  private static func finding(
    _ rule: String, _ severity: Severity, _ ksb: KSBCode?, unit: String? = nil,
    at location: CellLocation?, quoted: String? = nil, _ message: String, _ help: String,
    group: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, name: SampleRules.all.first { $0.code == rule }?.name ?? "", severity: severity,
      standard: ksb == nil ? nil : "ST9001", ksb: ksb, unit: unit, file: "mapping.xlsx",
      location: location, quoted: quoted, message: message, help: help, group: group)
  }
}
