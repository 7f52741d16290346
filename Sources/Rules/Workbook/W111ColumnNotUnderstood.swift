import Recognition
import Submissions
import Workbooks

extension Rule {
  /// W111: a column of the table holds what looks like a claim, and was not used.
  static let columnNotUnderstood = Rule(
    code: "W111", name: "column-not-understood", severity: .mustFix,
    severityExceptions: "should-fix when the column cannot change any KSB’s coverage",
    stage: .workbook,
    clause: .practice("What a reviewer sees is what is checked."),
    summary: "Every column that looks like a claim was understood.",
    rationale: """
      Marks or words of coverage under a header that does not say what they mean may be a unit, the \
      coverage, or something else. Leaving them out in silence could turn a gap into a pass.
      """,
    bad: Example("a matrix with ticks under “Exam” and “Portfolio”, and no unit"),
    good: Example("the same matrix with ticks under the titles of units"),
    fix: """
      Give the column a header that says what it is: Coverage, or the code or title of a unit. Or say \
      what it is for in a layout file: ksbcheck inspect --write-layout layout.yml writes one.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    lazy var open = submission.openColumns
    for table in submission.tables {
      for column in table.columns {
        guard case .notUnderstood(let examples) = column.use else { continue }
        let letters = CellReference.letters(forColumn: column.number)
        let mayChange =
          table.claimForm == .nowhere
          || open.contains(SheetColumn(sheet: table.sheet, column: column.number))
        findings.report(
          .notUnderstood(column, examples),
          at: column.location ?? CellLocation(sheet: table.sheet),
          severity: mayChange ? nil : .shouldFix,
          group: FindingGroup("column \(table.sheet) \(letters)"))
      }
    }
  }
}

/// A column of a sheet.
private struct SheetColumn: Hashable {
  var sheet: String
  var column: Int
}

extension Submission {
  /// The columns in which something stands in the row of a KSB that is not fully covered.
  fileprivate var openColumns: Set<SheetColumn> {
    var columns: Set<SheetColumn> = []
    for joined in claims where joined.claim.coverage != .full {
      for cell in joined.claim.entries.flatMap(\.cells) where cell.role == .other {
        guard let place = cell.location.cell, !cell.isBlank else { continue }
        columns.insert(SheetColumn(sheet: cell.location.sheet, column: place.column))
      }
    }
    return columns
  }
}

extension String {
  fileprivate static func notUnderstood(
    _ column: MappingTable.Column, _ examples: [String]
  ) -> String {
    let letters = CellReference.letters(forColumn: column.number)
    let name =
      column.header.isEmpty
      ? "Column \(letters)" : "Column \(letters), \(Wording.quoted(column.header)),"
    let values =
      examples.isEmpty ? "" : ", such as \(Wording.list(examples.map { Wording.quoted($0) }))"
    return
      "\(name) holds what looks like a claim\(values), and was not used: what it means is not known."
  }
}
