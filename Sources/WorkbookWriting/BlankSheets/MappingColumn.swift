import Domain

/// The columns of our own mapping sheet, from the left.
enum MappingColumn: CaseIterable {
  case ksb, type, statement, coverage, units, outcomes, assessment, rationale, together

  /// The header.
  var header: String {
    switch self {
    case .ksb: "KSB"
    case .type: "Type"
    case .statement: "Statement"
    case .coverage: "Coverage"
    case .units: "Units"
    case .outcomes: "Learning outcomes"
    case .assessment: "Assessment"
    case .rationale: "Rationale for partial coverage"
    case .together: "Needed together"
    }
  }

  /// Whether the applicant fills it in; the others come from the standard.
  var isFilledIn: Bool {
    switch self {
    case .ksb, .type, .statement: false
    case .coverage, .units, .outcomes, .assessment, .rationale, .together: true
    }
  }

  /// The width in characters; together they fill a landscape page.
  var width: Double {
    switch self {
    case .ksb: 7
    case .type: 12
    case .statement: 46
    case .coverage: 11
    case .units, .outcomes: 20
    case .assessment: 24
    case .rationale: 30
    case .together: 10
    }
  }

  /// What may be typed into the column; nil where anything may.
  func entryRule(rows: ClosedRange<Int>) -> DataValidation? {
    let place = (Self.allCases.firstIndex(of: self) ?? 0) + 1
    switch self {
    case .coverage:
      return DataValidation(
        column: place, rows: rows, allowed: .words(["Full", "Partial", "None"]),
        hint: "Full, Partial or None")
    case .together:
      return DataValidation(
        column: place, rows: rows, allowed: .words(["Yes", "No"]),
        hint: "Yes: only all of the units named cover it fully")
    case .type:
      return DataValidation(
        column: place, rows: rows, allowed: .words(KSBType.allCases.map(\.word)))
    default: return nil
    }
  }
}

extension KSBType {
  /// The type of a KSB, as its row says it.
  var word: String {
    switch self {
    case .knowledge: "Knowledge"
    case .skill: "Skill"
    case .behaviour: "Behaviour"
    }
  }
}
