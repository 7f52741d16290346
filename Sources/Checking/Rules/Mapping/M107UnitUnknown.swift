import Domain
import Recognition

extension Rule {
  /// M107: the mapping names a unit that the structure does not have.
  static let unitUnknown = Rule(
    code: "M107", name: "unit-unknown", severity: .mustFix, stage: .mapping,
    needs: [.structure],
    clause: .reading("KSBs are covered by units of the qualification that is applied for."),
    summary: "Every unit that the mapping names is a unit of the structure.",
    rationale: """
      A claim that rests on a unit which the qualification does not have counts for nothing. Mostly \
      the unit was renamed or renumbered after the mapping was written.
      """,
    bad: Example("K7, Units: U99 Ponds"),
    good: Example("K7, Units: U09 Ponds, as the structure has it"),
    fix: """
      Write the unit’s code or title as the structure has it, or add the unit to the structure.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for unknown in UnknownUnits(in: submission, of: structure).all {
      findings.report(
        .stranger("\(unknown.joined.code) names", unknown.name, unknown.nearest),
        about: unknown.joined, at: unknown.place, unit: unknown.name,
        group: .stranger(unknown.name, unknown.nearest))
    }
  }
}

extension String {
  fileprivate static func stranger(
    _ who: String, _ name: String, _ nearest: String?
  ) -> String {
    let start =
      "\(who) the unit \(Wording.quoted(name)), which the structure does not have"
    return nearest.map { "\(start); the nearest is \(Wording.quoted($0))." } ?? "\(start)."
  }
}

extension FindingGroup {
  /// A unit that the structure does not have, wherever it is named.
  fileprivate static func stranger(_ name: String, _ nearest: String?) -> FindingGroup {
    let hint = nearest.map { "; the nearest is \(Wording.quoted($0))" } ?? ""
    return FindingGroup(
      name.unitKey,
      """
      \(.ksbs) name the unit \(Wording.quoted(name)), which the structure does not have\(hint).
      """)
  }
}
