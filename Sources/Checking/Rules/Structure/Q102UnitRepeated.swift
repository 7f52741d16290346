import Domain
import Recognition

extension Rule {
  /// Q102: the same unit stands in the structure twice.
  static let unitRepeated = Rule(
    code: "Q102", name: "unit-repeated", severity: .mustFix, stage: .structure,
    needs: [.structure],
    clause: .practice("Each unit is stated once."),
    summary: "Every unit stands in the structure once.",
    rationale: """
      With a unit listed twice, nobody can say which of the rows counts, nor how often its credits do. \
      A unit that is offered on two pathways may have a row for each.
      """,
    bad: Example("U03 in rows 5 and 9"),
    good: Example("U03 in row 5 alone"),
    fix: """
      Keep one of the rows; where the unit belongs to several pathways, name them in one cell.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let rows = structure.recognised.units
    for row in rows where row.group.fault == .unknownWord {
      findings.report(
        "The unit \(Wording.quoted(row.name)) is put in more than one group: \(Wording.quoted(row.group.text)).",
        at: row.group.location ?? row.location, unit: row.name, quoted: row.group.text,
        file: structure.file)
    }
    for indices in structure.rows where indices.count > 1 {
      let stated = indices.map { rows[$0] }
      guard let first = stated.first else { continue }
      for row in stated.dropFirst() where !row.isForOtherPathways(than: first) {
        // What several qualifications share is Q113's to report.
        if !structure.recognised.qualifications.isEmpty, row.isElsewhere(than: first) { continue }
        findings.report(
          .repeated(row, first), at: row.location, unit: row.name, file: structure.file)
      }
    }
  }
}

extension UnitRow {
  /// Whether two rows state one unit for different pathways, whatever else they say.
  fileprivate func isElsewhere(than other: UnitRow) -> Bool {
    Set(places.flatMap(\.pathways)).isDisjoint(with: other.places.flatMap(\.pathways))
  }

  /// Whether two rows state one unit for different pathways, and otherwise alike.
  fileprivate func isForOtherPathways(than other: UnitRow) -> Bool {
    let own = Set(places.flatMap(\.pathways))
    let others = Set(other.places.flatMap(\.pathways))
    return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
      && level.value == other.level.value && credits.value == other.credits.value
  }
}

extension String {
  fileprivate static func repeated(_ row: UnitRow, _ first: UnitRow) -> String {
    var groups = ""
    if let own = row.group.value, let other = first.group.value, own != other {
      groups = ", once in group \(other) and once in group \(own)"
    }
    return
      "The unit \(Wording.quoted(row.name)) stands in the structure twice\(groups): first at \(first.location)."
  }
}
