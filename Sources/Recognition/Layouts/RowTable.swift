import Standards
import Workbooks

/// A table with a row, or several, for every KSB: the rows and columns as one layout sees them.
struct RowTable: Sendable {
  let survey: SheetSurvey
  let columns: [TableColumn]
  let kinds: [RowKind]

  init(survey: SheetSurvey, readsUnits: Bool, rules: RowRules) {
    self.survey = survey
    columns = ColumnPlan(survey: survey, readsUnits: readsUnits).columns()
    var walker = RowWalker(survey: survey, columns: columns, rules: rules)
    kinds = walker.kinds()
  }

  /// The codes, in the sheet's order.
  var codes: [KSBCode] {
    kinds.compactMap { if case .ksb(let code, _) = $0 { code } else { nil } }
  }

  var continuations: Int { kinds.count { $0 == .continuation } }
  var unreadable: Int { kinds.count { $0 == .unreadable } }

  /// The headings of sections.
  var headings: Int {
    kinds.count { if case .heading = $0 { true } else { false } }
  }

  /// How many rows of KSBs claim something in a column of claims.
  var claims: Int {
    let roles = Set(columns.filter { $0.role.isClaim }.map(\.number))
    return kinds.indices.count { index in
      guard case .ksb = kinds[index] else { return false }
      return survey.grid.rows[index].cells.contains { cell in
        roles.contains(cell.reference.column) && !cell.value.isBlank
      }
    }
  }

  /// Whether a column says whether or where KSBs are covered.
  var hasStrongClaims: Bool { columns.contains { $0.role.isStrongClaim } }

  /// Whether any column says something of the coverage at all.
  var hasClaims: Bool { columns.contains { $0.role.isClaim } }

  /// How much of the sheet is explained, before what is particular to a layout.
  var score: Int {
    let roles = Set(columns.map(\.role).filter { $0 != .other && !$0.isUnit })
    return codes.count * 10 + claims * 5 + roles.count * 5 - unreadable * 8
  }

  /// The table, read.
  func table(_ layout: LayoutKind) -> MappingTable {
    let builder = EntryBuilder(survey: survey, columns: columns)
    let grid = survey.grid
    var table = MappingTable(
      sheet: grid.name, layout: layout, columns: columns.map(\.column),
      headerRow: survey.header.rows.last.map { grid.rows[$0].number } ?? 0,
      entries: entries(builder),
      unreadableCodes: kinds.indices.filter { kinds[$0] == .unreadable }.map {
        builder.cell(at: $0, column: survey.codes.number, role: .code)
      },
      skipped: skipped())
    if let first = survey.header.rows.first, let last = survey.header.rows.last {
      table.headerRows = grid.rows[first].number...grid.rows[last].number
    }
    return table
  }

  private func entries(_ builder: EntryBuilder) -> [MappingEntry] {
    var entries: [MappingEntry] = []
    let repeats = repeats
    var open: (code: KSBCode, statement: String?, rows: [Int])?
    func close() {
      guard let group = open else { return }
      if let entry = builder.entry(group.code, statement: group.statement, rows: group.rows) {
        entries.append(entry)
      }
      open = nil
    }
    for (index, kind) in kinds.enumerated() {
      switch kind {
      case .ksb where repeats.contains(index): open?.rows.append(index)
      case .ksb(let code, let statement):
        close()
        open = (code, statement, [index])
      case .continuation: open?.rows.append(index)
      case .unreadable, .header, .heading, .skipped: close()
      }
    }
    close()
    return entries
  }

  /// The rows that were passed over, neighbours with the same reason joined.
  private func skipped() -> [MappingTable.SkippedRows] {
    var skipped: [MappingTable.SkippedRows] = []
    var isOpen = false
    for (index, kind) in kinds.enumerated() {
      guard let reason = kind.reasonToSkip else {
        isOpen = false
        continue
      }
      let row = survey.grid.rows[index].number
      if isOpen, let last = skipped.last, last.reason == reason, last.rows.upperBound < row {
        skipped[skipped.count - 1].rows = last.rows.lowerBound...row
      } else {
        skipped.append(MappingTable.SkippedRows(rows: row...row, reason: reason))
      }
      isOpen = true
    }
    return skipped
  }
}
