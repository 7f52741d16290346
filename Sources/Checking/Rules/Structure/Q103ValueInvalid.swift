import Domain
import Recognition

extension Rule {
  /// Q103: a number of the structure is none, or makes no sense.
  static let valueInvalid = Rule(
    code: "Q103", name: "value-invalid", severity: .mustFix, stage: .structure,
    needs: [.structure],
    clause: .practice("Levels, credits and hours are numbers that can be right."),
    summary:
      "Levels, credits, hours and the bounds of rules are numbers that make sense, and linked units exist.",
    rationale: """
      Rules in credits and at a level are worked out from these cells. One that cannot be read leaves \
      open what learners may choose.
      """,
    bad: Example("Credits: ten"),
    good: Example("Credits: 10"),
    fix: """
      Write the number alone, in digits; name linked units by their code in the structure.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for row in structure.recognised.units {
      for value in InvalidValue.all(in: row) {
        findings.report(
          value.message(of: row.name), at: value.location, unit: row.name, quoted: value.text,
          file: structure.file, group: value.group)
      }
    }
    reportUnknownUnits(structure, &findings)
    for statement in structure.recognised.unread {
      guard let message = statement.invalidMessage else { continue }
      findings.report(
        message, at: statement.location, quoted: statement.text, file: structure.file)
    }
  }

  /// Reports linked units that the structure does not have.
  private static func reportUnknownUnits(
    _ structure: SubmissionStructure, _ findings: inout Findings
  ) {
    // Made once: there may be as many links as pairs of units.
    let directory = UnitDirectory(structure.combined.units)
    for row in structure.recognised.units {
      for (link, verb) in [(row.requires, "requires"), (row.barredWith, "is barred with")] {
        for name in link.value ?? [] where directory.unit(named: name) == nil {
          findings.report(
            "\(row.name) \(verb) \(Wording.quoted(name)), which is not a unit in the structure.",
            at: link.location ?? row.location, unit: row.name, file: structure.file)
        }
      }
    }
  }
}

extension UnreadableCell {
  /// What is wrong with a number; nil for words that another rule speaks of.
  fileprivate var invalidMessage: String? {
    switch subject {
    case .rule: nil
    case .ruleCell(let column):
      "The rule’s \(Wording.quoted(column)) says \(Wording.quoted(text)), which \(fault.phrase)."
    case .pathwayMark where text.isEmpty:
      "No mark says on which pathway the unit stands."
    case .pathwayMark(let pathway):
      "The mark for pathway \(Wording.quoted(pathway)) says \(Wording.quoted(text)), which cannot be read."
    case .fact(let label):
      "\(Wording.quoted(label)) says \(Wording.quoted(text)), which \(fault.phrase)."
    }
  }
}
