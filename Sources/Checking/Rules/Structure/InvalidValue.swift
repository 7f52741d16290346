import Domain
import Recognition

/// A cell of a unit's row that asks for a number and holds none that makes sense.
struct InvalidValue {
  /// What the number is.
  var label: String
  /// The cell.
  var location: CellLocation?
  /// What stands in it.
  var text: String
  /// What is wrong.
  var fault: ParseProblem

  /// Says what is wrong with the cell of a unit.
  func message(of unit: String) -> String {
    let given = text.isEmpty ? "a value" : Wording.quoted(text)
    return "\(unit) has \(given) for its \(label), which \(fault.phrase)."
  }

  /// The same in the rows of several units, as one thing.
  var group: FindingGroup {
    let given = text.isEmpty ? "a value" : Wording.quoted(text)
    return "\(.units) have \(given) for their \(label), which \(fault.phrase)."
  }

  /// The cells of a row that cannot be read.
  static func all(in row: UnitRow) -> [InvalidValue] {
    [
      invalid("level", row.level), invalid("credits", row.credits),
      invalid("guided learning hours", row.guidedLearningHours),
      invalid("hours of total qualification time", row.totalQualificationTime),
      // Two groups in one cell are a repeated unit.
      row.group.fault == .noValue ? invalid("group", row.group) : nil,
    ].compactMap { $0 }
  }

  private static func invalid<Value>(_ label: String, _ stated: Stated<Value>) -> InvalidValue? {
    guard stated.value == nil, let fault = stated.fault else { return nil }
    return InvalidValue(
      label: label, location: stated.location, text: stated.text, fault: fault)
  }
}

extension ParseProblem? {
  /// What is wrong, as the rest of a sentence.
  var phrase: String { self?.phrase ?? "cannot be read" }
}

extension ParseProblem {
  /// What is wrong, as the rest of a sentence.
  var phrase: String {
    switch self {
    case .notANumber: "is not a number"
    case .notWhole: "is not a whole number"
    case .outOfRange(let least, let largest): "is not between \(least) and \(largest)"
    case .unknownWord: "is not one of the accepted values"
    case .noValue: "is an error or a formula without a result"
    }
  }
}
