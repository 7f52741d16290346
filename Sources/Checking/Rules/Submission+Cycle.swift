import Domain

extension Submission {
  /// The cycle that the submission is judged by.
  var cycle: AppliedCycle { AppliedCycle(stated: qualification.cycle) }
}
