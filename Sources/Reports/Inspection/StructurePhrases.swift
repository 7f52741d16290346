import Domain
import Recognition

extension StructureSheet.Purpose {
  /// What the sheet was taken for, in words.
  var phrase: String {
    switch self {
    case .units: "units of the qualification"
    case .rules: "rules of combination"
    case .qualification: "facts of the qualification"
    case .other: "nothing of the structure"
    }
  }

  /// What is counted on such a sheet.
  var noun: String {
    switch self {
    case .units: "unit"
    case .rules: "rule"
    case .qualification: "fact"
    case .other: "row"
    }
  }
}

extension StatedTotal {
  /// The total in words: `60 credits of the mandatory units`.
  var phrase: String {
    let what =
      switch quantity {
      case .credits: "credits"
      case .guidedLearningHours: "guided learning hours"
      case .totalQualificationTime: "hours of total qualification time"
      }
    let whose =
      switch scope {
      case .rows(let rows): "of the \(rows.count) \(rows.count == 1 ? "unit" : "units") above"
      case .mandatory: "of the mandatory units"
      case .learner: "in all"
      }
    return "\(declared) \(what) \(whose)"
  }
}

extension UnreadableCell {
  /// What could not be read, in words.
  var phrase: String {
    let said = fault?.phrase(of: text) ?? (text.isEmpty ? "blank" : "“\(text)”")
    return switch subject {
    case .rule: "a rule of combination, \(said)"
    case .ruleCell(let column): "the column “\(column)” of a rule, \(said)"
    case .pathwayMark(let pathway): "the mark for the pathway “\(pathway)”, \(said)"
    case .fact(let label): "“\(label)”, \(said)"
    }
  }
}

extension ParseProblem {
  /// What is wrong with a text, in words.
  func phrase(of text: String) -> String {
    let said = text.isEmpty ? "blank" : "“\(text)”"
    return switch self {
    case .notANumber: "\(said), is not a number"
    case .notWhole: "\(said), is not a whole number"
    case .outOfRange(let least, let largest): "\(said), is not between \(least) and \(largest)"
    case .unknownWord: "\(said), is not clear"
    case .noValue: text.isEmpty ? "a formula without a stored result" : "\(said), is an error value"
    }
  }
}
