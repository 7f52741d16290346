import Recognition
import Workbooks

extension ColumnRole {
  /// What the column is for, in words.
  var phrase: String {
    switch self {
    case .code: "KSB code"
    case .statement: "statement"
    case .coverage: "coverage"
    case .units: "units"
    case .outcomes: "learning outcomes"
    case .assessment: "assessment"
    case .rationale: "rationale"
    case .unit(let name): "marks for the unit “\(name)”"
    case .ksb(let code): "marks for \(code)"
    case .ksbs: "lists of KSBs"
    case .other: "not used"
    }
  }
}

extension HiddenContent {
  /// What is hidden and where, in words.
  var phrase: String {
    switch kind {
    case .sheet: "the sheet \(CellLocation(sheet: location.sheet))"
    case .rows(let rows, let filtered):
      "\(rows.rowsInWords) of \(CellLocation(sheet: location.sheet))"
        + (filtered ? " (by a filter)" : "")
    case .columns(let columns):
      "columns \(CellReference.letters(forColumn: columns.lowerBound))–"
        + "\(CellReference.letters(forColumn: columns.upperBound)) of "
        + "\(CellLocation(sheet: location.sheet))"
    }
  }
}
