import Domain
import Recognition

extension Rule {
  /// C107: one unit is mapped to nearly every KSB.
  static let unitOverclaimed = Rule(
    code: "C107", name: "unit-overclaimed", severity: .note, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords, .unitsNamed],
    clause: .practice("A claim is worth what a reviewer can find in the unit."),
    summary: "No unit is mapped to nearly every KSB of the standard.",
    rationale: """
      A unit that is ticked for nearly everything is a known bad habit, and a reviewer is likely \
      to doubt all of its ticks.
      """,
    bad: Example("U01 Professional practice: marked for 40 of 43 KSBs"),
    good: Example("U01 Professional practice: marked for the 9 KSBs that it teaches and assesses"),
    fix: "Nothing needs doing if the unit’s content supports every claim.",
    check: check)

  /// Fewer KSBs than these can well be one unit's work.
  private static let fewestKSBs = 10
  /// How many in a hundred of the KSBs are nearly every one.
  private static let percentage = 90

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      for unit in UnitKSBShare.all(in: mapping.claims)
      where unit.ksbs >= fewestKSBs && unit.ksbs * 100 >= mapping.claims.count * percentage {
        findings.report(
          .overclaimed(unit, of: mapping.claims.count), at: unit.location,
          standard: mapping.reference, unit: unit.name)
      }
    }
  }
}

/// A unit, and how many KSBs are said to be covered in it.
private struct UnitKSBShare {
  var name: String
  var location: CellLocation
  var ksbs = 0

  /// The units named in claims of coverage, in the order in which they are first named.
  static func all(in claims: [KSBClaim]) -> [UnitKSBShare] {
    var units: [UnitKSBShare] = []
    var places: [String: Int] = [:]
    for claim in claims where claim.isCovered {
      var counted: Set<String> = []
      for mention in claim.entries.flatMap(\.unitsTaught) {
        let key = mention.name.unitKey
        guard counted.insert(key).inserted else { continue }
        let place = places[key] ?? units.count
        if place == units.count {
          places[key] = place
          units.append(UnitKSBShare(name: mention.name, location: mention.location))
        }
        units[place].ksbs += 1
      }
    }
    return units
  }
}

extension String {
  fileprivate static func overclaimed(_ unit: UnitKSBShare, of total: Int) -> String {
    "\(Wording.quoted(unit.name)) is said to cover \(unit.ksbs) of \(total) KSBs."
  }
}
