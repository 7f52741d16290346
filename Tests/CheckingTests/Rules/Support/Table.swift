/// Mapping sheets that several tests start from.
enum Table {
  /// A sheet that covers the example standard, with nothing to find fault with.
  static let complete = """
    KSB | Statement              | Coverage | Units  | Assessment | Rationale
    K1  | How lamps are lit      | Full     | U1, U2 | Essay      |
    K2  | How logs are kept      | Full     | U1, U2 | Essay      |
    K3  | How lenses are cleaned | Full     | U1, U2 | Essay      |
    S1  | Light the lamp         | Full     | U1, U2 | Practical  |
    S2  | Keep the log           | Full     | U1, U2 | Practical  |
    B1  | Stays awake            | Full     | U1, U2 | Interview  |
    """

  /// The complete sheet without the rows whose codes start with these.
  static func complete(without codes: String...) -> String {
    complete.split(separator: "\n").enumerated().filter { index, line in
      index == 0 || !codes.contains { line.hasPrefix($0) }
    }
    .map { String($1) }.joined(separator: "\n")
  }

  /// One KSB in a list with all columns.
  static func list(_ row: String) -> String {
    "KSB | Coverage | Units | Assessment | Rationale\n\(row)\nK9 | Full | U8, U9 | Exam | "
  }

  /// One KSB in a matrix with a coverage column.
  static func matrix(_ row: String) -> String {
    "KSB | Coverage | [U1] | [U2] | [U3]\n\(row)\nK9 | Full | X | X | X"
  }
}
