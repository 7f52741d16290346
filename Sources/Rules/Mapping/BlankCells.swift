import Recognition

/// The cells of one column that should say something and do not.
///
/// A column in which every such cell of a sheet is blank is one cause, and becomes one finding.
struct BlankCells {
  /// Fewer rows than these are reported one by one even if they are all there is.
  private static let fewestForColumn = 5

  private var blanks: [(joined: JoinedClaim, location: CellLocation, text: String?)] = []
  private var sheetsInUse: Set<String> = []

  /// Notes a cell of the column that says something.
  mutating func noteFilled(_ location: CellLocation) {
    sheetsInUse.insert(location.sheet)
  }

  /// Notes a cell that says nothing, and the claim that needs it.
  ///
  /// - Parameters:
  ///   - location: The cell.
  ///   - joined: The claim.
  ///   - text: What stands in the cell, which may be a dash or “N/A”.
  mutating func noteBlank(
    _ location: CellLocation, of joined: JoinedClaim, saying text: String? = nil
  ) {
    let isBlank = text?.allSatisfy(\.isWhitespace) ?? true
    blanks.append((joined, location, isBlank ? nil : text))
  }

  /// Reports each blank cell, or the column once where it is blank throughout.
  ///
  /// - Parameters:
  ///   - findings: Where to report.
  ///   - cell: The message for one cell.
  ///   - column: The message for a column that is blank in so many rows.
  func report(
    into findings: inout Findings, cell: (JoinedClaim) -> String, column: (Int) -> String
  ) {
    let rows = Dictionary(grouping: blanks, by: \.location.sheet).mapValues(\.count)
    var told: Set<String> = []
    for (joined, location, text) in blanks {
      let sheet = location.sheet
      let count = rows[sheet] ?? 0
      if sheetsInUse.contains(sheet) || count < Self.fewestForColumn {
        findings.report(cell(joined), about: joined, at: location, quoted: text)
      } else if told.insert(sheet).inserted {
        findings.report(column(count), at: location, standard: joined.standard)
      }
    }
  }
}
