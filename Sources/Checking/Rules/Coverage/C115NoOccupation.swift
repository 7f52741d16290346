import Domain
import Recognition

extension Rule {
  /// C115: learners who are led to none of the claimed standards, or to which is not said.
  static let noOccupation = Rule(
    code: "C115", name: "no-occupation", severity: .mustFix, stage: .coverage,
    needs: [.structure, .validCombinations],
    clause: .reading(
      """
      The criteria of cycle 1 ask that every possible combination of units or pathways leads to at \
      least one occupation for which there is a standard.
      """,
      of: .criteria, "every possible combination of units or pathways"),
    summary: """
      Every pathway and every choice of units leads to a claimed standard, and it is said which.
      """,
    rationale: """
      A qualification may serve several standards or options. Then every learner must be led to one \
      of them at least, and a reviewer must be able to see which learners each is for. Where that \
      is not said, every choice of units has to cover every standard.
      """,
    bad: Example("ST9001 for pathway Workshop, and pathway Outreach for no standard"),
    good: Example("ST9001 for pathway Workshop, ST9002 for pathway Outreach"),
    fix: """
      Name the pathway that serves each standard or option in ksbcheck.yml (“pathway”). Make a \
      choice of units that serves one of them a pathway of its own in the structure. Where every \
      learner is to meet all of them, cover their KSBs in units that every learner takes.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let words = OccupationWording(submission: submission, structure: structure.combined)
    for pathway in submission.served.unclaimed {
      findings.report(
        "Pathway \(pathway) leads to none of the claimed standards.",
        at: location(of: pathway, in: structure), file: structure.file,
        help: """
          Name pathway \(pathway) in ksbcheck.yml for the standard or option that it leads to, and \
          claim that one too; or take the pathway out of the structure.
          """)
    }
    for learners in submission.served.undivided {
      findings.report(words.undivided(learners), file: structure.file)
    }
    for unserved in submission.served.unserved {
      guard let units = unserved.choice.choice else { continue }
      findings.report(
        words.unserved(unserved, taking: units), file: structure.file,
        counterexample: Counterexample(
          LearnerCoverage.Choice(pathway: unserved.choice.pathway, units: units),
          of: structure.combined))
    }
  }

  /// The first unit that names the pathway.
  private static func location(
    of pathway: String, in structure: SubmissionStructure
  ) -> CellLocation? {
    let unit = structure.combined.units.firstIndex { unit in
      unit.places.contains { $0.pathways.contains(pathway) }
    }
    return unit.flatMap { structure.row(of: $0)?.location }
  }
}

/// Puts into words which learners are led to which standards.
private struct OccupationWording {
  let submission: Submission
  let structure: QualificationStructure

  func undivided(_ learners: [ServedStandards.Learners]) -> String {
    let names = Wording.list(learners.map { name(of: $0.standard) })
    let places = Set(learners.compactMap { submission.standards[$0.standard].pathway })
    let scope = places.isEmpty ? "" : " for pathway \(Wording.list(places.sorted()))"
    let led = learners.map { "\(who($0)) to \(name(of: $0.standard))" }
    return """
      \(names) are claimed\(scope) without saying which learners each is for, so that every choice \
      of units must cover all of them, and some do not. What serves each: \
      \(led.joined(separator: "; ")).
      """
  }

  func unserved(_ unserved: ServedStandards.Unserved, taking units: [Int]) -> String {
    let names = Wording.list(unserved.standards.map(name), joinedBy: "or")
    if unserved.choice.isWholePathway, let pathway = unserved.choice.pathway {
      return "Pathway \(pathway) does not lead to \(names)."
    }
    let words = ChoiceWording(structure: structure, pathway: unserved.choice.pathway)
    return "\(words.learner(taking: units)) is not led to \(names)."
  }

  private func who(_ learners: ServedStandards.Learners) -> String {
    guard let choice = learners.choice else {
      let word = learners.pathways.count == 1 ? "pathway" : "pathways"
      return
        "\(word) \(Wording.list(learners.pathways)) lead\(learners.pathways.count == 1 ? "s" : "")"
    }
    let words = ChoiceWording(structure: structure, pathway: choice.pathway)
    let learner = words.learner(taking: choice.units)
    return "\(learner.prefix(1).lowercased())\(learner.dropFirst()) is led"
  }

  /// A standard as the user claims it: the option, where the same standard is claimed for several.
  private func name(of standard: Int) -> String {
    let mapping = submission.standards[standard]
    let reference = mapping.reference ?? "the sheet’s own list"
    return mapping.option.title.map { "\(reference) for \($0)" } ?? reference
  }
}
