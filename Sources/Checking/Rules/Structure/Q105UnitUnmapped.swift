import Domain
import Recognition

extension Rule {
  /// Q105: a unit is mapped to no KSB.
  static let unitUnmapped = Rule(
    code: "Q105", name: "unit-unmapped", severity: .note,
    severityExceptions: "should-fix when the unit is optional", stage: .structure,
    needs: [.structure, .unitsNamed],
    clause: .reading(
      """
      Cycle 1’s criteria speak of optional units that align to no occupation; a unit \
      mapped to no KSB may be one of them.
      """),
    summary: "Every unit of the structure is mapped to a KSB.",
    rationale: """
      A mandatory unit may well teach more than the standard asks for. An optional unit that covers \
      nothing of it leads learners away from the occupation, and reviewers ask why it is there.
      """,
    bad: Example("U11, optional, in no row of the mapping"),
    good: Example("U11, optional, named for K4 and S4"),
    fix: """
      Map the unit to the KSBs that it teaches, or ask whether the qualification needs it.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let used = Set(submission.claims.flatMap { $0.claim.taught.compactMap(\.unit) })
    // A unit that was most likely meant by a name of M107's is mapped once that is put right.
    let meant = Set(UnknownUnits(in: submission, of: structure).all.compactMap(\.nearest))
    for place in structure.combined.units.indices where !used.contains(place) {
      let unit = structure.combined.units[place]
      if meant.contains(unit.code) || meant.contains(unit.title ?? unit.code) { continue }
      let isOptional = unit.places.contains { $0.standing == .optional }
      guard let row = structure.row(of: place), !row.places.isEmpty else { continue }
      let standing = isOptional ? "optional" : "mandatory"
      findings.report(
        "The \(standing) unit \(unit.code) is mapped to no KSB.", at: row.location,
        severity: isOptional ? .shouldFix : nil, unit: unit.code, file: structure.file,
        group: "The \(standing) units \(.units) are mapped to no KSB.")
    }
  }
}
