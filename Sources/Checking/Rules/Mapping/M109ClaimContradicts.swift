import Domain
import Recognition
import Workbooks

extension Rule {
  /// M109: a claim says two things that cannot both be true.
  static let claimContradicts = Rule(
    code: "M109", name: "claim-contradicts", severity: .mustFix, stage: .mapping,
    needs: [.coverageMarks],
    clause: .practice("What a sheet says of a KSB agrees with itself."),
    summary: "What is said of a KSB’s coverage agrees with the units named or marked for it.",
    rationale: """
      “Not covered” beside the name of a unit, or “Full” in a row without a mark, leaves a \
      reviewer to guess which of the two is meant.
      """,
    bad: Example("K7: None, Units: U04 Networks"),
    good: Example("K7: Full, Units: U04 Networks"),
    fix: "Correct the coverage, or the units that are named or marked.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let colours = submission.recognised?.sheetsInColours ?? []
    let matrices = submission.sheetsOfMarks
    let degrees = submission.sheetsOfDegrees
    for joined in submission.claims {
      for entry in joined.claim.entries {
        let sheet = entry.codeCell.location.sheet
        let contradiction = Contradiction(
          in: entry, isInMatrix: matrices.contains(sheet), marksAreColours: colours.contains(sheet),
          marksHaveDegrees: degrees.contains(sheet))
        guard let contradiction else { continue }
        findings.report(
          .contradiction(contradiction, joined), about: joined,
          at: contradiction.cell.location, quoted: contradiction.cell.text,
          group: .contradiction(contradiction))
      }
    }
  }
}

extension String {
  fileprivate static func contradiction(
    _ contradiction: Contradiction, _ joined: ClaimContext
  ) -> String {
    let word = Wording.quoted(contradiction.cell.text)
    switch contradiction.kind {
    case .noneWithUnits(let units):
      let verb = units.count == 1 ? "is" : "are"
      // A tick under “Not covered” says so, though the tick itself reads as “covered”.
      return """
        \(joined.code) is said not to be covered, yet \(Wording.list(units)) \(verb) named for it.
        """
    case .twoExtents(let other):
      let place = other.cell.location.cell.map { "\($0)" } ?? ""
      return """
        \(joined.code) is marked \(word) here, and \(Wording.quoted(other.cell.text)) in \(place), \
        where the two should agree.
        """
    case .coveredWithoutMarks:
      return "\(joined.code) is marked \(word), yet no unit in its row has a mark."
    case .fullWithPartialMark(let unit):
      return "\(joined.code) is marked \(word), yet its only mark, for \(unit), says partial."
    case .partialWithFullMark(let unit):
      return "\(joined.code) is marked \(word), yet its mark for \(unit) says full."
    }
  }
}

extension Submission {
  /// The sheets with a partial mark for a unit: there, any other mark says “full” and not only
  /// “here”.
  fileprivate var sheetsOfDegrees: Set<String> {
    let marks = claims.flatMap { $0.claim.entries.flatMap(\.marks) }
    return Set(
      marks.filter { $0.cell.role.isUnit && $0.reading == .partial }.map(\.cell.location.sheet))
  }
}

extension FindingGroup {
  /// The same contradiction in many rows.
  fileprivate static func contradiction(_ contradiction: Contradiction) -> FindingGroup {
    let word = Wording.quoted(contradiction.cell.text)
    switch contradiction.kind {
    case .noneWithUnits(let units):
      let verb = units.count == 1 ? "is" : "are"
      return
        "\(.ksbs) are said not to be covered, yet \(Wording.list(units)) \(verb) named for them."
    case .twoExtents(let other):
      return """
        \(.ksbs) are marked \(word), and \(Wording.quoted(other.cell.text)) in another cell, where \
        the two should agree.
        """
    case .coveredWithoutMarks:
      return "\(.ksbs) are marked \(word), yet no unit in their rows has a mark."
    case .fullWithPartialMark(let unit):
      return "\(.ksbs) are marked \(word), yet their only mark, for \(unit), says partial."
    case .partialWithFullMark(let unit):
      return "\(.ksbs) are marked \(word), yet their mark for \(unit) says full."
    }
  }
}
