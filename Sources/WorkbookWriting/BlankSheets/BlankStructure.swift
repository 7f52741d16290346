/// A structure workbook to be filled in: the qualification, its units and its rules of combination.
///
/// Its sheets are those that ksbcheck documents, and it reads them back.
package struct BlankStructure: Sendable, Hashable {
  /// The standards that the qualification claims; may be empty.
  package var standards: [ClaimedStandard]

  /// When the workbook says that it was made, in seconds since 1970; never 0.
  package var created: Int

  /// Creates a blank structure.
  package init(standards: [ClaimedStandard], created: Int) {
    self.standards = standards
    self.created = created
  }

  static let qualificationSheet = "Qualification"
  static let unitsSheet = "Units"
  static let rulesSheet = "Rules of combination"

  /// The workbook: instructions, then the sheets to fill in.
  package var workbook: WrittenWorkbook {
    WrittenWorkbook(
      title: "Qualification structure", created: created,
      sheets: [
        Self.instructions.sheet, qualification, Self.table(Self.unitsSheet, UnitColumn.self),
        Self.table(Self.rulesSheet, RuleColumn.self),
      ])
  }

  // MARK: Sheets

  private var qualification: WrittenSheet {
    let facts = QualificationFact.allCases
    return WrittenSheet(
      name: Self.qualificationSheet,
      columns: [
        WrittenColumn(width: 24), WrittenColumn(width: 60, look: SheetStyle.openBelow),
      ],
      rows: facts.map { fact in
        WrittenRow([
          .text(fact.label, look: SheetStyle.label),
          fact.value(for: standards).map { .text($0, look: SheetStyle.open) }
            ?? WrittenCell(.blank, look: SheetStyle.open),
        ])
      },
      isProtected: true,
      entries: facts.enumerated().compactMap { row, fact in
        fact.allowed.map {
          DataValidation(column: 2, rows: row + 1...row + 1, allowed: $0, hint: fact.hint)
        }
      },
      pageHeader: Self.qualificationSheet)
  }

  private static func table<Column: TableColumn>(
    _ name: String, _ columns: Column.Type
  ) -> WrittenSheet {
    let rows = Column.rows
    let open = WrittenRow(Column.allCases.map { _ in WrittenCell(.blank, look: SheetStyle.open) })
    return WrittenSheet(
      name: name,
      columns: Column.allCases.map { WrittenColumn(width: $0.width, look: SheetStyle.openBelow) },
      rows: [
        WrittenRow(
          Column.allCases.map { .text($0.header, look: SheetStyle.header) }, leastHeight: 34)
      ] + Array(repeating: open, count: rows.count),
      headerRows: 1, headerColumns: 1, isProtected: true,
      entries: Column.allCases.enumerated().compactMap { $1.entryRule(column: $0 + 1, rows: rows) },
      pageHeader: name)
  }
}

/// A column of a table to be filled in.
protocol TableColumn: CaseIterable {
  /// The rows to fill in, counted from 1.
  static var rows: ClosedRange<Int> { get }
  /// The header.
  var header: String { get }
  /// The width in characters.
  var width: Double { get }
  /// What may be typed; nil where anything may.
  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation?
}
