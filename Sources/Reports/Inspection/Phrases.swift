import Recognition
import Workbooks

extension LayoutKind {
  /// The layout in words that follow “laid out as”.
  var phrase: String {
    switch self {
    case .list: "a list (one row per KSB)"
    case .continuedRows: "a list with continued rows (several rows per KSB)"
    case .matrix: "a matrix (a row per KSB, a column per unit)"
    case .sectioned: "sections (knowledge, skills and behaviours under headings)"
    }
  }
}

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
