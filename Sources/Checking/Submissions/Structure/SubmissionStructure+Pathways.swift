import Domain
import Recognition

extension SubmissionStructure {
  /// The pathways whose learners must meet a standard: the one that alone serves it, or all.
  ///
  /// Nil when the structure has no pathway of that name.
  func pathways(serving name: String?) -> [String?]? {
    guard let name else { return combined.pathways }
    let known = combined.pathways.first { $0?.unitKey == name.unitKey }
    return known.map { [$0] }
  }
}

extension Submission {
  /// Why a pathway that a claimed standard names cannot be used, as a sentence without its full
  /// stop; nil when each can.
  package var pathwayProblem: String? {
    guard let structure else { return nil }
    let named = standards.compactMap(\.pathway)
    guard let unknown = named.first(where: { structure.pathways(serving: $0) == nil }) else {
      return nil
    }
    let known = structure.combined.pathways.compactMap { $0 }
    guard !known.isEmpty else {
      return """
        a standard is tied to pathway “\(unknown)”, and the structure \(structure.file) names no \
        pathways; take “pathway” out, or name the pathways in the structure
        """
    }
    let others = "its pathways are \(known.prefix(12).map { "“\($0)”" }.joined(separator: ", "))"
    let nearest = Nearest(among: known).word(to: unknown).map { "did you mean “\($0)”?" }
    return """
      a standard is tied to pathway “\(unknown)”, which the structure \(structure.file) does not \
      have; \(nearest ?? others)
      """
  }
}
