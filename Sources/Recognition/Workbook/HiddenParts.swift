import Workbooks

/// Finds the rows and columns of a table, or the whole sheet, that a person does not see.
struct HiddenParts {
  let sheet: Sheet
  let table: MappingTable

  /// What is hidden: the sheet, then rows, then columns.
  func found() -> [HiddenContent] {
    hiddenSheet + hiddenRows + hiddenColumns
  }

  private var hiddenSheet: [HiddenContent] {
    guard sheet.visibility != .visible else { return [] }
    return [HiddenContent(kind: .sheet, location: CellLocation(sheet: sheet.name))]
  }

  // MARK: Rows

  /// Runs of hidden rows that hold KSBs, or rows that look like a KSB's.
  private var hiddenRows: [HiddenContent] {
    let hidden = Set(sheet.rows.filter(\.isHidden).map(\.number))
    if hidden.isEmpty { return [] }
    let runs = Self.runs(of: tableRows.intersection(hidden).sorted()) { hidden.contains($0) }
    return runs.map { rows in
      let isFiltered = sheet.filteredRange.map { range in
        (range.first.row...range.last.row).contains(rows.lowerBound)
          && (range.first.row...range.last.row).contains(rows.upperBound)
      }
      return HiddenContent(
        kind: .rows(rows, filtered: isFiltered ?? false),
        location: location(row: rows.lowerBound, column: table.columns.first?.number ?? 1))
    }
  }

  private var tableRows: Set<Int> {
    let cells =
      table.entries.flatMap(\.cells) + table.unreadableCodes + table.units.flatMap(\.cells)
    return Set(cells.compactMap(\.location.cell?.row))
  }

  // MARK: Columns

  private var hiddenColumns: [HiddenContent] {
    let mapped = table.columns.filter { $0.role != .other }.map(\.number)
    let hidden = mapped.filter { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }
    let runs = Self.runs(of: hidden) { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }
    return runs.map { columns in
      HiddenContent(
        kind: .columns(columns),
        location: location(row: firstRow, column: columns.lowerBound))
    }
  }

  /// The first row of the table: its header, or the first KSB's.
  private var firstRow: Int {
    table.headerRow > 0
      ? table.headerRow : table.entries.first?.codeCell.location.cell?.row ?? 1
  }

  private func location(row: Int, column: Int) -> CellLocation {
    CellLocation(sheet: sheet.name, cell: CellReference(row: row, column: column))
  }

  /// Runs of numbers with nothing but hidden ones between them.
  private static func runs(
    of numbers: [Int], isHidden: (Int) -> Bool
  ) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, number - last.upperBound < 1000,
        ((last.upperBound + 1)...number).allSatisfy(isHidden)
      {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }
}
