public import Standards

extension Submission {
  /// What becomes of the mapping when a version of a standard takes the place of the one checked.
  ///
  /// - Parameter new: The version that is to take its place.
  /// - Returns: One update for each option of the standard that the qualification claims; of a single
  ///   standard also where the new one has another reference. None when it is not claimed.
  public func updates(to new: OccupationalStandard) -> [MappingUpdate] {
    let same = standards.filter { $0.standard.reference == new.reference }
    let replaced = same.isEmpty && standards.count == 1 ? standards : same
    return replaced.map { MappingUpdate($0, to: new) }
  }
}
