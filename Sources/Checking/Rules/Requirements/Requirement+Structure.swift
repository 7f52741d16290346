import Domain
import Recognition

extension Requirement {
  /// A structure.
  static let structure = Requirement { submission in
    submission.structure == nil ? "no structure sheet was given" : nil
  }

  /// A pathway with a valid combination of units.
  static let validCombinations = Requirement { submission in
    guard let structure = submission.structure else { return nil }
    let isPossible = structure.pathways.contains { $0.conflict == nil }
    return isPossible ? nil : "no combination of units is valid (Q106)"
  }

  /// The level of the qualification.
  static let qualificationLevel = Requirement { submission in
    submission.qualification.level == nil ? "the qualification’s level was not stated" : nil
  }

  /// The number of the qualification.
  static let qualificationNumber = Requirement { submission in
    submission.qualification.number == nil ? "the qualification’s number was not stated" : nil
  }
}
