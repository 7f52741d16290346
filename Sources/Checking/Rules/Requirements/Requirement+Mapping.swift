import Recognition

extension Requirement {
  /// A coverage column, or no way at all to say what is covered.
  ///
  /// The reason says how a mapping without a coverage column was read.
  static let coverageColumn = Requirement { submission in
    let forms = Set(submission.tables.map(\.claimForm))
    if forms.contains(.coverageColumn) || forms.contains(.nowhere) { return nil }
    if forms.contains(.marks) {
      return "the mapping has no coverage column: a KSB without a mark was read as not covered"
    }
    return forms.contains(.listed)
      ? "the mapping has no coverage column: a KSB that a unit lists was read as covered"
      : """
      the mapping has no coverage column: a KSB with a unit named was read as fully covered, \
      one without as not covered
      """
  }

  /// A coverage column or columns of marks.
  static let coverageMarks = Requirement { submission in
    submission.tables.contains { $0.has(.coverage) || $0.isMatrix || $0.has(.ksbs) }
      ? nil : "the mapping has no column of coverage words or marks"
  }

  /// Somewhere to say what is covered.
  static let placeForCoverage = Requirement { submission in
    submission.tables.contains { $0.claimForm != .nowhere }
      ? nil : "the mapping has no column that says what is covered (M106)"
  }

  /// Coverage in words or marks, not in colours.
  static let coverageInWords = Requirement { submission in
    submission.isInColoursAlone
      ? "coverage seems to be shown by fill colour alone (W108)" : nil
  }

  /// A unit named.
  static let unitsNamed = Requirement { submission in
    submission.claims.contains { !$0.claim.units.isEmpty } ? nil : "the mapping names no unit"
  }

  /// More than one unit named.
  static let severalUnits = Requirement { submission in
    Set(submission.claims.flatMap { $0.claim.units.map(\.unitKey) }).count > 1
      ? nil : "the mapping does not name more than one unit"
  }

  /// A column that says how KSBs are assessed.
  static let assessmentColumn = Requirement { submission in
    submission.tables.contains { $0.has(.assessment) }
      ? nil : "the mapping has no assessment column"
  }

  /// A column that says how KSBs are met.
  static let evidenceColumn = Requirement { submission in
    submission.tables.contains { table in ColumnRole.ofEvidence.contains { table.has($0) } }
      ? nil : "the mapping has no column of learning outcomes, assessment or rationale"
  }

  /// A column with the KSBs' statements.
  static let statementColumn = Requirement { submission in
    submission.tables.contains { $0.entries.contains { $0.statement != nil } }
      ? nil : "the mapping does not repeat the KSBs’ statements"
  }
}
