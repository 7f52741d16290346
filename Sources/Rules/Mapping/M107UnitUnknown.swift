import Qualifications
import Recognition
import Standards
import Submissions

extension Rule {
  /// M107: the mapping names a unit that the structure does not have.
  static let unitUnknown = Rule(
    code: "M107", name: "unit-unknown", severity: .mustFix, stage: .mapping,
    needs: [.structure],
    clause: "Approvals criteria, section 4.1: coverage is by units of the qualification.",
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
    let codes = structure.combined.units.map(\.code)
    let names = codes + structure.combined.units.compactMap(\.title)
    var told: Set<String> = []
    var strangers: [(joined: JoinedClaim, taught: TaughtUnit)] = []
    for joined in submission.claims {
      for taught in joined.claim.taught where taught.unit == nil {
        guard told.insert("\(taught.place) \(taught.name)").inserted else { continue }
        strangers.append((joined, taught))
      }
    }
    let counts = Dictionary(grouping: strangers) { $0.taught.name.unitKey }.mapValues(\.count)
    for (joined, taught) in strangers {
      let count = counts[taught.name.unitKey] ?? 1
      // A unit that is named all over the sheet is one cause.
      if count > mostCells, !told.insert(taught.name.unitKey).inserted { continue }
      let nearest = Nearest(among: names).word(to: taught.name)
      if count > mostCells {
        findings.report(
          .stranger("\(count) KSBs name", taught.name, nearest), at: taught.place,
          standard: joined.standard, unit: taught.name)
      } else {
        findings.report(
          .stranger("\(joined.code) names", taught.name, nearest), about: joined,
          at: taught.place, unit: taught.name)
      }
    }
  }

  /// More cells than these that name the same unknown unit are one finding.
  private static let mostCells = 5
}

extension TaughtUnit {
  /// Where its name stands.
  fileprivate var place: CellLocation { nameLocation ?? location }
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
