import Domain

/// What the structure workbook asks about the qualification as a whole, from the top.
enum QualificationFact: CaseIterable {
  case title, number, level, credits, guidedHours, totalTime, standard, option

  /// The label before the value.
  var label: String {
    switch self {
    case .title: "Title"
    case .number: "Number"
    case .level: "Level"
    case .credits: "Total credits"
    case .guidedHours: "Total GLH"
    case .totalTime: "TQT"
    case .standard: "Standard"
    case .option: "Option"
    }
  }

  /// What is known already, of standards that the qualification claims.
  func value(for standards: [ClaimedStandard]) -> String? {
    let known: [String] =
      switch self {
      case .standard: standards.map(\.standard.reference)
      case .option: standards.compactMap(\.option?.title)
      default: []
      }
    let value = known.filter { !$0.isEmpty }.joined(separator: ", ")
    return value.isEmpty ? nil : value
  }

  /// What may be typed; nil where anything may.
  var allowed: DataValidation.Allowed? {
    switch self {
    case .level: .words(["4", "5"])
    case .credits: .number(1...10_000)
    case .guidedHours, .totalTime: .number(1...100_000)
    case .title, .number, .standard, .option: nil
    }
  }

  /// What is shown beside the cell.
  var hint: String {
    switch self {
    case .level: "4 or 5"
    case .credits: "The credits that a learner takes in all"
    case .guidedHours: "Guided learning hours that a learner takes in all"
    case .totalTime: "Total qualification time in hours"
    case .title, .number, .standard, .option: ""
    }
  }
}
