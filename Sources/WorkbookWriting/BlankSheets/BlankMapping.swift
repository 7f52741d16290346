import Domain

/// A mapping workbook to be filled in: a row for each KSB, and what to say of it.
///
/// Its columns are those that ksbcheck documents, and it reads them back.
package struct BlankMapping: Sendable, Hashable {
  /// The standards, a sheet each; empty for one sheet without KSBs.
  package var standards: [ClaimedStandard]

  /// When the workbook says that it was made, in seconds since 1970; never 0.
  package var created: Int

  /// Creates a blank mapping.
  package init(standards: [ClaimedStandard], created: Int) {
    self.standards = standards
    self.created = created
  }

  /// The name of the sheet, and the start of the names of several.
  static let sheetName = "KSB mapping"

  /// The rows to fill in where no standard says how many there are.
  private static let rowsWithoutStandard = 120

  /// The least height of a row in points: three lines.
  private static let roomToWrite = 48.0

  /// The workbook: instructions, then the sheets to fill in.
  package var workbook: WrittenWorkbook {
    WrittenWorkbook(
      title: Self.sheetName, created: created, sheets: [instructions.sheet] + mappingSheets)
  }

  private var mappingSheets: [WrittenSheet] {
    guard !standards.isEmpty else { return [sheet(Self.sheetName, for: nil)] }
    var taken: Set<String> = [Instructions.sheetName]
    return standards.map { claimed in
      let name = SheetName.made(of: wantedName(for: claimed), besides: taken)
      taken.insert(name)
      return sheet(name, for: claimed)
    }
  }

  /// Of several sheets, each names its standard, by which it is known when the workbook is read.
  private func wantedName(for claimed: ClaimedStandard) -> String {
    guard standards.count > 1 else { return Self.sheetName }
    let reference = claimed.standard.reference
    let isShared = standards.count { $0.standard.reference == reference } > 1
    let option = isShared ? claimed.option.map { " \($0.title)" } ?? "" : ""
    return "\(Self.sheetName) \(reference)\(option)"
  }

  private func sheet(_ name: String, for claimed: ClaimedStandard?) -> WrittenSheet {
    let ksbs = claimed?.ksbs ?? []
    let header = WrittenRow(
      MappingColumn.allCases.map { .text($0.header, look: SheetStyle.header) }, leastHeight: 34)
    let rows =
      ksbs.isEmpty
      ? Array(repeating: Self.openRow, count: Self.rowsWithoutStandard) : ksbs.map(Self.row)
    return WrittenSheet(
      name: name,
      columns: MappingColumn.allCases.map { column in
        let isOpen = ksbs.isEmpty || column.isFilledIn
        return WrittenColumn(
          width: column.width, look: isOpen ? SheetStyle.openBelow : CellStyle())
      },
      rows: [header] + rows, headerRows: 1, headerColumns: 1, isProtected: true,
      entries: MappingColumn.allCases.compactMap { $0.entryRule(rows: 2...rows.count + 1) },
      pageHeader: [Self.sheetName, claimed?.label].compactMap { $0 }.joined(separator: ": "))
  }

  private static func row(_ ksb: KSB) -> WrittenRow {
    let given = [ksb.code.description, ksb.code.type.word, ksb.statement]
    return WrittenRow(
      given.map { .text($0, look: SheetStyle.given) }
        + MappingColumn.allCases.filter(\.isFilledIn).map { _ in
          WrittenCell(.blank, look: SheetStyle.open)
        },
      leastHeight: roomToWrite)
  }

  private static let openRow = WrittenRow(
    MappingColumn.allCases.map { _ in WrittenCell(.blank, look: SheetStyle.open) },
    leastHeight: roomToWrite)
}
