package import Domain

extension Submission {
  /// What becomes of the mapping when a version of a standard takes the place of the one checked.
  ///
  /// - Parameter new: The version that is to take its place.
  /// - Returns: One update for each option of the standard that the qualification claims; of a single
  ///   standard also where the new one has another reference. None when it is not claimed.
  package func updates(to new: OccupationalStandard) -> [MappingUpdate] {
    replaced(by: new).map { MappingUpdate($0, to: new) }
  }

  /// Whether a version has a standard whose place it can take.
  package func hasPlace(for new: OccupationalStandard) -> Bool { !replaced(by: new).isEmpty }

  private func replaced(by new: OccupationalStandard) -> [StandardMapping] {
    let same = standards.filter { $0.standard.isSameOccupation(as: new) }
    return same.isEmpty && standards.count == 1 ? standards : same
  }
}
