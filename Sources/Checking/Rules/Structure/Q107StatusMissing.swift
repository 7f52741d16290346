import Domain
import Recognition

extension Rule {
  /// Q107: a unit is neither mandatory nor optional.
  static let statusMissing = Rule(
    code: "Q107", name: "status-missing", severity: .mustFix, stage: .structure,
    needs: [.structure],
    clause: .practice("A structure says of every unit whether learners must take it."),
    summary: "Every unit is stated to be mandatory or optional.",
    rationale: """
      What every learner takes and what may be left out decides which KSBs are sure to be covered.
      """,
    bad: Example("U07, Status: blank"),
    good: Example("U07, Status: Optional"),
    fix: """
      Write Mandatory or Optional beside the unit.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let missing = structure.recognised.units.filter {
      $0.places.isEmpty && $0.status.value == nil
    }
    let blank = missing.filter { $0.status.text.isEmpty }
    if blank.count == structure.recognised.units.count, blank.count > 1, let first = blank.first {
      findings.report(
        "None of the \(blank.count) units is stated to be mandatory or optional.",
        at: first.status.location ?? first.location, file: structure.file)
      return
    }
    for row in missing {
      let text = row.status.text
      findings.report(
        text.isEmpty
          ? "The unit \(row.name) is stated to be neither mandatory nor optional."
          : "The status of \(row.name) is \(Wording.quoted(text)), which means neither mandatory nor optional.",
        at: row.status.location ?? row.location, unit: row.name,
        quoted: text.isEmpty ? nil : text, file: structure.file,
        group: text.isEmpty
          ? "The units \(.units) are stated to be neither mandatory nor optional."
          : """
          The status of \(.units) is \(Wording.quoted(text)), which means neither mandatory nor \
          optional.
          """)
    }
  }
}
