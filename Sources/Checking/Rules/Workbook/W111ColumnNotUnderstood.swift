import Domain
import Recognition
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
      coverage, or something else. Leaving them out without a word could turn a gap into a pass.
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
          || table.claimForm == .unitsNamed && examples.count >= 2
          || !(examples.count == 1 && table.isSettled(for: submission.structure))
            && open.contains(SheetColumn(sheet: table.sheet, column: column.number))
        findings.report(
          .notUnderstood(column, examples),
          at: column.location ?? CellLocation(sheet: table.sheet),
          severity: mayChange ? nil : .shouldFix,
          group: FindingGroup("column \(table.sheet) \(letters)"))
      }
    }
  }
}

extension MappingTable {
  /// Whether another column of mere ticks could not say how far a KSB is covered: a column says so in
  /// three degrees, all understood, or every unit of the structure has its column.
  fileprivate func isSettled(for structure: SubmissionStructure?) -> Bool {
    switch claimForm {
    case .coverageColumn:
      let readings = Set(coverageScale.values.map(\.reading))
      return has(.units) && readings.isSuperset(of: [.full, .partial])
    case .marks:
      guard let units = structure?.combined.units, units.count >= 2 else { return false }
      let directory = UnitDirectory(units)
      let headed = columns.compactMap { column -> Int? in
        if case .unit(let name) = column.role { directory.unit(named: name) } else { nil }
      }
      return Set(headed).count == units.count
    case .listed, .unitsNamed, .nowhere: return false
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
