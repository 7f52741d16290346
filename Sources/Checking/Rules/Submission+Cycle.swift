import Domain

extension Submission {
  /// The cycle that the submission is judged by.
  var cycle: JudgedCycle { JudgedCycle(stated: qualification.cycle) }
}
