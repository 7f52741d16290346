import Domain

extension KSBClaim {
  /// Whether the claim stands: nil where that is not known.
  ///
  /// It does when it is of full coverage, or of partial coverage with a sound reason, its units are
  /// those of the structure, and every learner gets what it claims. A claim that depends on how the
  /// sheet is read is not below full.
  package var holds: Bool? {
    guard isCovered || coverage == .unclear else { return false }
    guard let learners, learners.guarantee != .unknown, learners.guaranteed != .unknown else {
      return nil
    }
    guard isCovered, learners.guarantee == .always, !taught.contains(where: { $0.unit == nil })
    else { return false }
    if coverage == .full { return learners.guaranteed == .full || learners.guaranteed == .depends }
    return learners.guaranteed != .none && SoundReason.isGiven(in: rationale ?? "")
  }
}
