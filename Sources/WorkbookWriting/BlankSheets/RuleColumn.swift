/// The columns of the sheet of rules of combination, from the left.
enum RuleColumn: TableColumn {
  case group, pathway, least, most, unit, level, exactLevel, mayBeFailed

  static let rows = 2...31

  var header: String {
    switch self {
    case .group: "Group"
    case .pathway: "Pathway"
    case .least: "At least"
    case .most: "At most"
    case .unit: "Of"
    case .level: "Level"
    case .exactLevel: "Exactly at"
    case .mayBeFailed: "May be failed"
    }
  }

  var width: Double {
    switch self {
    case .group, .pathway: 24
    case .least, .most, .unit, .level, .exactLevel, .mayBeFailed: 12
    }
  }

  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation? {
    guard let allowed else { return nil }
    return DataValidation(column: column, rows: rows, allowed: allowed, hint: hint)
  }

  private var allowed: DataValidation.Allowed? {
    switch self {
    case .group, .pathway: nil
    case .least, .most, .mayBeFailed: .number(0...10_000)
    case .unit: .words(["units", "credits"])
    case .level, .exactLevel: .wholeNumber(0...8)
    }
  }

  private var hint: String {
    switch self {
    case .group, .pathway: ""
    case .least: "Blank when there is no least number"
    case .most: "Blank when there is no largest number"
    case .unit: "units or credits"
    case .level: "Blank, or 5 when only units at level 5 or above count"
    case .exactLevel: "Blank, or 4 when only units at level 4 itself count"
    case .mayBeFailed: "Credits that a learner may be given the award without passing"
    }
  }
}
