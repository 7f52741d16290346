import Domain
import Recognition

extension Rule {
  /// Q109: a unit is far from the qualification's level.
  static let unitLevel = Rule(
    code: "Q109", name: "unit-level", severity: .shouldFix, stage: .structure,
    needs: [.structure, .qualificationLevel],
    clause: .reading(
      "A qualification at level 4 or 5 consists mostly of units at or near its level.",
      of: .cycle4Page, "level 4 or 5 qualifications"),
    summary: "No unit is more than one level away from the qualification.",
    rationale: """
      A unit far below the qualification’s level adds little to it, and one far above is a hurdle. \
      Often the level is a slip of the pen.
      """,
    bad: Example("U02 at level 7, in a qualification at level 4"),
    good: Example("U02 at level 4, in a qualification at level 4"),
    fix: """
      Check the unit’s level; where it is right, be ready to say why the unit is there.
      """,
    check: check)

  /// Units one level above or below the qualification are common.
  private static let furthest = 1

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure, let level = submission.qualification.level else {
      return
    }
    for place in structure.combined.units.indices {
      let unit = structure.combined.units[place]
      guard let own = unit.level, abs(own - level) > furthest else { continue }
      let row = structure.row(of: place)
      findings.report(
        "\(unit.code) is at level \(own), and the qualification at level \(level).",
        at: row?.level.location ?? row?.location, unit: unit.code, file: structure.file,
        group: """
          \(.units) are at level \("\(own)"), and the qualification at level \("\(level)").
          """)
    }
  }
}
