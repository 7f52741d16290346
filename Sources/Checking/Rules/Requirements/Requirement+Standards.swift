import Domain

extension Requirement {
  /// A standard that the user named.
  static let standardGiven = Requirement { submission in
    submission.standards.contains(where: \.isGiven) ? nil : "no standard was given (S101)"
  }

  /// The standard's own list of KSBs, not the sheet's.
  static let standard = Requirement { submission in
    if submission.standards.contains(where: { $0.source != .sheet }) { return nil }
    return submission.standards.contains(where: \.isGiven)
      ? "the standard’s record carries no list of KSBs (S111)" : "no standard was given (S101)"
  }

  /// No list but the sheet's own.
  static let ownList = Requirement { submission in
    submission.standards.contains { $0.source == .sheet }
      ? nil : "the sheet is compared with the standard’s own list instead (M101)"
  }

  /// No sheet names another standard than the one given.
  static let sameStandard = Requirement { submission in
    submission.otherStandards.isEmpty
      ? nil : "the sheet names another standard than the one given (S113)"
  }

  /// The level of the qualification, or a standard whose level cannot be right.
  static let levels = Requirement { submission in
    let cycle = submission.cycle
    guard let levels = cycle.profile?.levels else {
      return "the level rules of \(cycle.phrase) are not known"
    }
    let isDecided =
      submission.qualification.level != nil
      || submission.standards.contains { levels.forbidsStandard($0.standard.level) }
    return isDecided ? nil : "the qualification’s level was not stated"
  }

  /// Duties linked to KSBs.
  static let duties = Requirement { submission in
    submission.standards.contains { $0.standard.duties.contains { !$0.ksbs.isEmpty } }
      ? nil : "no data that links duties to KSBs was given"
  }
}

extension Requirement {
  /// A cycle whose list of standards in scope is known.
  static let scopeList = Requirement { submission in
    submission.cycle.profile?.list == nil
      ? "no list of standards in scope is known for \(submission.cycle.phrase)" : nil
  }
}
