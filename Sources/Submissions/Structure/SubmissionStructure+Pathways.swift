import Qualifications
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
