/// The columns of the sheet of units, from the left.
enum UnitColumn: TableColumn {
  case code, title, level, credits, guidedHours, totalTime, status, group, pathway, requires
  case barredWith, mustBePassed

  /// More units than the largest qualifications have.
  static let rows = 2...201

  var header: String {
    switch self {
    case .code: "Unit code"
    case .title: "Unit title"
    case .level: "Level"
    case .credits: "Credits"
    case .guidedHours: "GLH"
    case .totalTime: "TQT"
    case .status: "Status"
    case .group: "Group"
    case .pathway: "Pathway"
    case .requires: "Requires"
    case .barredWith: "Barred with"
    case .mustBePassed: "Must be passed"
    }
  }

  var width: Double {
    switch self {
    case .code: 14
    case .title: 46
    case .level, .credits, .guidedHours, .totalTime: 9
    case .status, .mustBePassed: 13
    case .group, .pathway: 15
    case .requires, .barredWith: 18
    }
  }

  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation? {
    guard let allowed else { return nil }
    return DataValidation(
      column: column, rows: rows, allowed: allowed, isStrict: !isCodes, hint: hint)
  }

  /// Codes are offered, not demanded: several may be named.
  private var isCodes: Bool { self == .requires || self == .barredWith }

  private var allowed: DataValidation.Allowed? {
    switch self {
    case .level: .wholeNumber(0...8)
    case .credits: .number(0...10_000)
    case .guidedHours, .totalTime: .number(0...100_000)
    case .status: .words(["Mandatory", "Optional"])
    case .mustBePassed: .words(["Yes"])
    case .requires, .barredWith:
      .cells(sheet: BlankStructure.unitsSheet, column: 1, rows: Self.rows)
    case .code, .title, .group, .pathway: nil
    }
  }

  private var hint: String {
    switch self {
    case .level: "The unit’s own level, a whole number"
    case .guidedHours: "Guided learning hours"
    case .totalTime: "Hours in all"
    case .status: "Mandatory or Optional"
    case .requires: "Units that must be taken too; several codes are separated by commas"
    case .barredWith: "Units that may not be taken too; several codes are separated by commas"
    case .mustBePassed: "Yes where the award takes a pass in the unit; else blank"
    case .code, .title, .credits, .group, .pathway: ""
    }
  }
}
