import Domain
import Recognition

extension Submission {
  /// Takes in the structure; gives its analysis, ready for questions, or nil without one.
  mutating func read(_ request: StructureRequest?) -> CombinationAnalysis? {
    guard let request else { return nil }
    structureFile = request.file
    if let unchecked = request.uncheckedContent { uncheckedContent.append(unchecked) }
    switch request.result {
    case .failure(let error):
      faults.append(.unreadableStructure(error))
      return nil
    case .success(let recognised):
      guard recognised.holdsUnits else {
        faults.append(.noStructureSheet(recognised.sheets))
        return nil
      }
      var analysis = CombinationAnalysis(
        QualificationStructure(units: []), steps: request.combinationSteps)
      structure = SubmissionStructure(
        joining: recognised, in: request.file.name, analysis: &analysis,
        steps: request.combinationSteps)
      complete(qualification: recognised.facts)
      return analysis
    }
  }

  /// What the user states of the qualification wins over what its sheets state.
  private mutating func complete(qualification facts: QualificationFacts) {
    qualification.title = qualification.title ?? facts.title.value
    qualification.number = qualification.number ?? facts.number.value
    qualification.level = qualification.level ?? facts.level.value
    qualification.credits = qualification.credits ?? facts.credits.value
  }

  /// Says of every claim what every learner gets of its KSB, and what would close the gaps.
  mutating func answer(with analysis: inout CombinationAnalysis?) {
    guard let structure, let prepared = analysis else { return }
    var shared = prepared
    for index in standards.indices {
      var finder = GuaranteeAnalysis(
        structure: structure, analysis: shared, pathway: standards[index].pathway)
      for claim in standards[index].claims.indices {
        standards[index].claims[claim].guarantee = finder.guarantee(
          of: standards[index].claims[claim])
        standards[index].claims[claim].learners = finder.learners(
          of: standards[index].claims[claim])
      }
      // What was found for one standard need not be sought again for the next.
      shared = finder.analysis
    }
    var finder = ServedStandardsFinder(
      structure: structure, standards: standards, analysis: shared)
    served = finder.find()
    var closing = GapFixes(structure: structure, analysis: finder.analysis)
    // A standard that is for some learners alone has no gap where others miss it.
    let own = standards.indices.filter { !served.isUndivided($0) }.map { standards[$0] }
    changes = closing.all(for: own)
    analysis = closing.analysis
  }
}
