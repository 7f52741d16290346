import Domain

extension Requirement {
  /// A cycle whose list of standards in scope is known.
  static let scopeList = Requirement { submission in
    submission.cycle.profile?.list == nil
      ? "no list of standards in scope is known for \(submission.cycle.phrase)" : nil
  }
}
