/// Why a workbook cannot be read as a layout file says: the two speak of different things.
public struct LayoutMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  /// What does not fit.
  public enum Problem: Sendable, Hashable {
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
    /// The layout finds its header and columns by what they hold.
    case rolesNotTaken(key: String, layout: String)
  }

  /// The layout file's name.
  public var file: String
  /// The line, counted from 1; nil when it is not known.
  public var line: Int?
  /// What does not fit.
  public var problem: Problem

  /// Creates an error.
  public init(file: String, line: Int?, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What does not fit, where it is said, and what to do, as one plain sentence.
  public var description: String {
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
    case .rolesNotTaken(let key, let layout):
      """
      “\(key)”: in the layout “\(layout)” header and columns are found by what they hold; take \
      the key out, or name another layout
      """
    }
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(10).map { "“\($0)”" }.joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}
