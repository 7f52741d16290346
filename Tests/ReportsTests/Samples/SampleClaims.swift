import Checking
import Domain
import Recognition
import Workbooks

/// What the sample workbook claims of each KSB: a row each from row 6, hostile text among them.
enum SampleClaims {
  static let sheet = "KSB mapping (v2)"

  /// Every coverage there is, and texts that try to get out of their cells.
  static let faulty: [KSBClaim] = zip(unanswered, 0...).map { claim, index in
    var claim = claim
    let answers = SampleStructure.guarantees
    claim.guarantee = answers[min(index, answers.count - 1)]
    if index < 2 { claim.taught[0].unit = index }
    if index < answers.count - 1 {
      claim.learners = LearnerCoverage(
        guarantee: answers[index].guarantee, guaranteed: index == 0 ? .full : .none)
    }
    return claim
  }

  private static let unanswered: [KSBClaim] = [
    claim(0, .full, ["U1 Materials", "U2 Firing"], assessment: "Practical test\nWritten paper"),
    claim(1, .full, ["U2 Firing"], assessment: "=HYPERLINK(\"http://x.example\",\"click\")"),
    claim(
      2, .partial, ["U3 <b>Safety</b> & dust"], assessment: "+44 hours, observed",
      rationale: "Handling of silica is safer, and more reliably learnt, in the workplace."),
    claim(3, .partial, ["U4 Planning"], assessment: "-"),
    claim(
      4, .none, [], rationale: "<script>alert(\"K5\")</script> & <img src=x onerror=alert(1)>"),
    missing(5),
    claim(6, .full, ["@SUM(A1:A9)"], assessment: "Observation"),
    claim(7, .unclear, ["U2 Firing"], assessment: "\u{202E}txt.exe\u{202C} \u{200B}\u{1B}[31mred"),
    claim(8, .full, ["U2 Firing", "U5 Kilns"]),
    claim(9, .full, ["U4 Planning"], assessment: "＝1+1"),
    claim(10, .full, ["U6 Teaching"], assessment: "\"\u{301} onmouseover=alert(1) x=\"\u{301}"),
    claim(11, .full, ["U1 Materials"], assessment: "\u{11A3A}<script>alert(2)</script>"),
    claim(12, .full, ["U6 Teaching"], assessment: "Reflective log, café, 道具"),
  ]

  /// Everything covered and assessed.
  static let complete: [KSBClaim] = SampleStandard.ksbs.indices.map {
    var claim = claim($0, .full, ["U1 Materials"], assessment: "Portfolio")
    claim.taught[0].unit = 0
    return claim
  }

  /// The same, checked against the structure: every learner gets all of it.
  static let ready: [KSBClaim] = complete.map {
    var claim = $0
    claim.guarantee = CoverageGuarantee(guarantee: .always)
    claim.learners = LearnerCoverage(guarantee: .always, guaranteed: .full)
    return claim
  }

  /// The entries that were read, for the tables.
  static func entries(_ claims: [KSBClaim]) -> [MappingEntry] { claims.flatMap(\.entries) }

  /// The cell of a KSB's row in a column.
  static func cell(_ index: Int, column: Int) -> CellLocation {
    CellLocation(sheet: sheet, cell: CellReference(row: index + 6, column: column))
  }

  private static func claim(
    _ index: Int, _ coverage: Coverage, _ units: [String], assessment: String? = nil,
    rationale: String? = nil
  ) -> KSBClaim {
    let ksb = SampleStandard.ksbs[index]
    let code = MappedCell(
      location: cell(index, column: 2), role: .code, value: .string("\(ksb.code)"))
    let mark = MappedCell(
      location: cell(index, column: 4), role: .coverage, value: .string(coverage.rawValue))
    let entry = MappingEntry(
      code: ksb.code, codeCell: code, statement: ksb.statement, cells: [code, mark],
      marks: [CoverageMark(reading: reading(coverage), cell: mark)])
    return KSBClaim(
      ksb: ksb, entries: [entry], coverage: coverage,
      taught: units.map { CoveringUnit(name: $0, extent: coverage, location: mark.location) },
      assessment: assessment,
      rationale: rationale, location: mark.location)
  }

  private static func missing(_ index: Int) -> KSBClaim {
    KSBClaim(ksb: SampleStandard.ksbs[index], entries: [], coverage: .missing)
  }

  private static func reading(_ coverage: Coverage) -> CoverageReading {
    switch coverage {
    case .full: .full
    case .partial: .partial
    case .none, .missing: .none
    case .unclear: .unreadable
    }
  }
}
