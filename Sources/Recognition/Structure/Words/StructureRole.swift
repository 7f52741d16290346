/// What a column of units is for.
package enum StructureRole: String, Sendable, Hashable, CaseIterable {
  case code, title, level, credits, guidedLearningHours, totalQualificationTime
  case status, mandatoryMark, optionalMark, group, pathway, requires, barredWith, mustBePassed
  case other

  /// What the column is for, in words.
  var phrase: String {
    switch self {
    case .code: "unit code"
    case .title: "unit title"
    case .level: "level"
    case .credits: "credits"
    case .guidedLearningHours: "guided learning hours"
    case .totalQualificationTime: "total qualification time"
    case .status: "status"
    case .mandatoryMark: "marks for mandatory"
    case .optionalMark: "marks for optional"
    case .group: "group"
    case .pathway: "pathway"
    case .requires: "required units"
    case .barredWith: "barred units"
    case .mustBePassed: "units that must be passed"
    case .other: "not used"
    }
  }

  /// Whether the column names the unit.
  var isName: Bool { self == .code || self == .title }

  /// Whether the column says how large or hard the unit is.
  var isNumber: Bool {
    switch self {
    case .level, .credits, .guidedLearningHours, .totalQualificationTime: true
    default: false
    }
  }

}

/// What a column of rules is for.
package enum RuleRole: String, Sendable, Hashable, CaseIterable {
  case group, pathway, atLeast, atMost, exactly, measure, minimumLevel, exactLevel, mayBeFailed

  /// What the column is for, in words.
  var phrase: String {
    switch self {
    case .group: "group"
    case .pathway: "pathway"
    case .atLeast: "lower bound"
    case .atMost: "upper bound"
    case .exactly: "exact number"
    case .measure: "what is counted"
    case .minimumLevel: "least level that counts"
    case .exactLevel: "only level that counts"
    case .mayBeFailed: "credits that may be failed"
    }
  }
}

/// What is stated of the qualification itself.
enum FactRole: String, Sendable, Hashable {
  case title, number, level, credits, guidedLearningHours, totalQualificationTime
  case standard, option
}
