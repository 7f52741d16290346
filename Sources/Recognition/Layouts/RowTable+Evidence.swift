import Workbooks

extension RowTable {
  /// What speaks for a table of KSBs in plain words, with what is particular to a layout.
  func lines(_ particular: [String] = []) -> [String] {
    let column = CellReference.letters(forColumn: survey.codes.number)
    // Row numbers and levels of a language look like codes too: without a claim nobody knows.
    let rows =
      hasClaims
      ? "\(Wording.count(codes.count, "KSB row")), with codes in column \(column)"
      : "\(Wording.count(codes.count, "row")) with what could be codes of KSBs in column \(column)"
    var lines = [rows]
    lines += particular
    if let row = survey.header.rows.last {
      lines.append("header in row \(survey.grid.rows[row].number): \(headers)")
    } else {
      lines.append("no header; columns were known by their contents")
    }
    let repeats = repeats.count
    if repeats > 0 {
      lines.append("\(Wording.count(repeats, "row")) with the code of the row above, read with it")
    }
    if unreadable > 0 {
      lines.append("\(Wording.count(unreadable, "row")) whose code cannot be read")
    }
    for neighbour in survey.neighbours {
      let letters = CellReference.letters(forColumn: neighbour)
      lines.append("a second table, with codes in column \(letters), is not read")
    }
    if !hasClaims { lines.append("no column says where or how far the KSBs are covered") }
    return lines
  }

  private var headers: String {
    let named = columns.filter { !$0.role.isUnit && $0.role != .other && !$0.column.header.isEmpty }
    return named.map { "“\($0.column.header)”" }.joined(separator: ", ")
  }
}
