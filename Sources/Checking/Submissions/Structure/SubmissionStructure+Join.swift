import Domain
import Recognition

extension SubmissionStructure {
  /// Makes the units and rules that are analysed out of the rows that were read.
  ///
  /// - Parameters:
  ///   - recognised: What was read.
  ///   - file: The name of the file that holds its cells.
  ///   - analysis: Set to the analysis of the structure, ready for questions.
  ///   - steps: How many steps of a search one question may take.
  init(
    joining recognised: RecognisedStructure, in file: String,
    analysis: inout CombinationAnalysis, steps: Int
  ) {
    let merged = MergedUnits(recognised.units)
    let combined = QualificationStructure(
      units: merged.units, rules: recognised.rules.map(\.rule))
    self.init(
      file: file, recognised: recognised, combined: combined, rows: merged.rows)
    doubts = StructureDoubts(structure: self, merged: merged).all()
    analysis = CombinationAnalysis(combined, steps: steps)
    // What is in doubt may be what allows a choice, or forbids it.
    let isOpen = doubts.contains { !$0.onlyForbids }
    for pathway in combined.pathways {
      pathways.append(
        PathwayChoices(
          pathway: pathway,
          smallest: doubts.isEmpty ? analysis.smallestChoice(on: pathway) : nil,
          conflict: isOpen ? nil : analysis.conflict(on: pathway)))
    }
  }
}
