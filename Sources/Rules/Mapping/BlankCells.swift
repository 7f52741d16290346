import Recognition

/// The cells of one column that should say something and do not.
///
/// A column in which every such cell of a sheet is blank is one cause, and becomes one finding.
struct BlankCells {
  /// Fewer rows than these are reported one by one even if they are all there is.
  private static let fewestForColumn = 5

  /// A blank cell, and the standard whose KSBs need it.
  private struct Need: Hashable {
    var location: CellLocation
    var standard: String?
    var option: String?

    init(of joined: JoinedClaim, _ location: CellLocation) {
      self.location = location
      standard = joined.standard
      option = joined.option
    }
  }

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
  /// A unit's cell that several KSBs need is one cause, and one finding.
  ///
  /// - Parameters:
  ///   - findings: Where to report.
  ///   - cell: The message for one cell, and the KSBs that need it.
  ///   - column: The message for a column that is blank in so many rows.
  func report(
    into findings: inout Findings, cell: ([JoinedClaim]) -> String, column: (Int) -> String
  ) {
    let rows = Dictionary(grouping: blanks, by: \.location.sheet).mapValues(\.count)
    var told: Set<String> = []
    var reported: Set<Need> = []
    let needs = Dictionary(grouping: blanks) { Need(of: $0.joined, $0.location) }
    for (joined, location, text) in blanks {
      let sheet = location.sheet
      let count = rows[sheet] ?? 0
      if sheetsInUse.contains(sheet) || count < Self.fewestForColumn {
        let need = Need(of: joined, location)
        guard reported.insert(need).inserted else { continue }
        let claims = (needs[need] ?? []).map(\.joined)
        findings.report(
          cell(claims), at: location, standard: joined.standard,
          ksb: claims.count == 1 ? joined.code : nil, quoted: text, option: joined.option)
      } else if told.insert(sheet).inserted {
        findings.report(column(count), at: location, standard: joined.standard)
      }
    }
  }
}
