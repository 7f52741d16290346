/// Why a workbook cannot be read as a layout file says: the two speak of different things.
package struct LayoutMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  /// What does not fit.
  package enum Problem: Sendable, Hashable {
    /// The workbook has no sheet of this name; those that it has.
    case noSheet(String, sheets: [String])
    /// The sheet ends before this row.
    case noRow(key: String, rows: String, sheet: String, last: Int)
    /// The rows are empty.
    case emptyRows(key: String, rows: String, sheet: String)
    /// The sheet ends before this column.
    case noColumn(String, sheet: String, last: String)
    /// The column of codes holds none.
    case noCodes(column: String, sheet: String)
    /// The sheet cannot be read in the layout.
    case notLaidOut(as: String, sheet: String)
    /// Nothing in the sheet can be read as a mapping.
    case noMapping(sheet: String)
    /// The layout has no columns of units, which such rows would name.
    case unitRowsNotTaken(layout: String)
    /// The sheet of a structure does not hold what it is said to.
    case holdsNot(String, sheet: String)
    /// The layout has no columns of units, below which any text could be a mark.
    case anyTextNotTaken(layout: String)
    /// The layout has no such column, or not in this place.
    case roleNotTaken(String, column: String, layout: String)
  }

  /// The layout file's name.
  package var file: String
  /// The line, counted from 1; nil when it is not known.
  package var line: Int?
  /// What does not fit.
  package var problem: Problem

  /// Creates an error.
  package init(file: String, line: Int?, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What does not fit, where it is said, and what to do, as one plain sentence.
  package var description: String {
    let place = line.map { "\(file), line \($0)" } ?? file
    return "\(place): \(problem.words)"
  }
}

extension LayoutMismatch.Problem {
  fileprivate var words: String {
    switch self {
    case .noSheet(let name, let sheets):
      "“sheet”: the workbook has no sheet “\(name)”; it has \(Self.listed(sheets))"
    case .noRow(let key, let rows, let sheet, let last):
      "“\(key)” is \(rows), but the sheet “\(sheet)” ends at row \(last)"
    case .emptyRows(let key, let rows, let sheet):
      "“\(key)” is \(rows), but nothing stands there in the sheet “\(sheet)”"
    case .noColumn(let column, let sheet, let last):
      "“columns”: the sheet “\(sheet)” has no column \(column); it ends at column \(last)"
    case .noCodes(let column, let sheet):
      """
      “columns”: column \(column) of the sheet “\(sheet)” holds no KSB codes such as K1; \
      name the column that does
      """
    case .notLaidOut(let layout, let sheet):
      """
      “layout”: the sheet “\(sheet)” cannot be read as “\(layout)”; name another layout, or leave \
      the key out to let it be found
      """
    case .noMapping(let sheet):
      """
      “sheet”: no column of the sheet “\(sheet)” holds KSB codes such as K1, so that it cannot be \
      read as a mapping
      """
    case .unitRowsNotTaken(let layout):
      """
      “unit-rows”: in the layout “\(layout)” units have rows, not columns; take the key out, or \
      name another layout
      """
    case .holdsNot(let what, let sheet):
      """
      “holds”: no \(what) can be read in the sheet “\(sheet)”; name its header-rows and the columns \
      of units’ codes or titles
      """
    case .anyTextNotTaken(let layout):
      """
      “any-text”: in the layout “\(layout)” units have rows, not columns; take the key out, or name \
      another layout
      """
    case .roleNotTaken(let role, let column, let layout):
      """
      “columns”: in the layout “\(layout)” column \(column) cannot be “\(role)”; give it another \
      role, or name another layout
      """
    }
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(10).map { "“\($0)”" }.joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}
