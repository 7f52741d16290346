import Domain
import Recognition

extension Rule {
  /// Q108: optional units without a rule of combination that can be read.
  static let combinationNotStated = Rule(
    code: "Q108", name: "combination-not-stated", severity: .shouldFix, stage: .structure,
    needs: [.structure],
    clause: .reading(
      """
      The structure states which combinations of units are valid: without a rule, an \
      optional unit may be left out.
      """,
      of: .criteria, "every possible combination of units or pathways"),
    summary:
      "A rule of combination that can be read says what learners take from each group of optional units.",
    rationale: """
      Without a rule, learners may leave the whole group out, and nothing that it teaches is \
      guaranteed. A rule that cannot be read leaves the question open.
      """,
    bad: Example("group B with four units, and no rule about it"),
    good: Example("group B with four units: at least 2 units"),
    fix: """
      State how many units or credits learners take from the group, in words such as “choose two \
      from group B”.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for statement in structure.recognised.unread where statement.subject == .rule {
      findings.report(
        "This seems to state a rule of combination, and could not be read.",
        at: statement.location, quoted: statement.text, file: structure.file)
    }
    // What one of the rules that were not read is about is not known.
    if structure.recognised.unread.contains(where: { $0.subject.isOfRules }) { return }
    for open in GroupWithoutRule.all(in: structure.combined) {
      // Of a unit whose status is missing (Q107) nobody knows whether it may be chosen.
      if structure.row(of: open.unit)?.places.isEmpty ?? false { continue }
      let row = structure.row(of: open.unit)
      findings.report(
        open.message, at: row?.group.location ?? row?.location, file: structure.file)
    }
  }
}

extension UnreadableCell.Subject {
  fileprivate var isOfRules: Bool {
    switch self {
    case .rule, .ruleCell: true
    case .fact, .pathwayMark: false
    }
  }
}
