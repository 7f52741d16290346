import Domain
import Recognition

extension Rule {
  /// Q106: rules of combination that no choice of units can meet.
  static let combinationImpossible = Rule(
    code: "Q106", name: "combination-impossible", severity: .mustFix,
    severityExceptions:
      "should-fix when units require one another in a circle, or a rule speaks of a group without units",
    stage: .structure,
    needs: [.structure],
    clause: .reading("A qualification can be completed, on every pathway that it has."),
    summary: "On every pathway some choice of units meets all rules of combination.",
    rationale: """
      Rules that contradict one another leave no way to complete the qualification. Mostly a group \
      has lost a unit, or a bound was copied from another group.
      """,
    bad: Example("From group B at least 90 credits, where its units have 45"),
    good: Example("From group B at least 30 credits, where its units have 45"),
    fix: """
      Change one of the rules or units that are named, so that learners have a choice that meets them. \
      Where units require one another in a circle, drop one of the requirements.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    var told: [[CombinationConstraint]] = []
    for choices in structure.pathways {
      guard let conflict = choices.conflict, !told.contains(conflict) else { continue }
      told.append(conflict)
      let pathways = structure.pathways.filter { $0.conflict == conflict }.map(\.pathway)
      let words = ConflictWording(structure: structure, pathways: pathways)
      findings.report(
        words.message(conflict), at: words.location(of: conflict), file: structure.file)
    }
    for (index, stated) in structure.recognised.rules.enumerated() {
      guard let group = stated.rule.groupWithoutUnits(in: structure.combined),
        !told.contains([.rule(index)])
      else { continue }
      findings.report(
        "A rule speaks of group \(Wording.quoted(group)), which no unit is in.",
        at: stated.location, severity: .shouldFix, quoted: stated.text, file: structure.file)
    }
    for circle in CircularRequirements(structure.combined).all() {
      let names = circle.map { structure.combined.units[$0].code }
      let row = circle.first.flatMap { structure.row(of: $0) }
      findings.report(
        "\(Wording.list(names)) require one another in a circle, so none can be taken first.",
        at: row?.requires.location ?? row?.location, severity: .shouldFix, file: structure.file)
    }
  }
}

extension CombinationRule {
  /// The group that the rule speaks of, when no unit is in it.
  fileprivate func groupWithoutUnits(in structure: QualificationStructure) -> String? {
    guard case .group(let name?) = scope else { return nil }
    let isThere = structure.units.contains { $0.places.contains { $0.group == name } }
    return isThere ? nil : name
  }
}
