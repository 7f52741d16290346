package import Recognition
import Workbooks

/// A sheet that was read as the mapping: how, how much of it, and what was skipped.
package struct SheetSummary: Sendable, Hashable {
  /// The name of the sheet.
  package let name: String

  /// How it is laid out.
  package let layout: LayoutKind

  /// How many rows were read: of KSBs, or of units where those have the rows.
  package let rowsRead: Int

  /// The rows that were skipped, and why.
  package let skipped: [MappingTable.SkippedRows]

  /// How many rows were skipped.
  package var rowsSkipped: Int { skipped.reduce(0) { $0 + $1.rows.count } }

  /// The sheets of tables, each once, in the order of the tabs.
  static func all(in tables: [MappingTable]) -> [SheetSummary] {
    var seen: Set<String> = []
    return tables.filter { seen.insert($0.sheet).inserted }.map { first in
      SheetSummary(first, with: tables.filter { $0.sheet == first.sheet })
    }
  }

  private init(_ first: MappingTable, with tables: [MappingTable]) {
    name = first.sheet
    layout = first.layout
    // Tables side by side pass over the same rows.
    var seen: Set<MappingTable.SkippedRows> = []
    skipped = tables.flatMap(\.skipped).filter { seen.insert($0).inserted }
    let cells = tables.flatMap { table in
      let ksbs = table.entries.flatMap { [$0.codeCell] + $0.cells } + table.unreadableCodes
      return table.units.isEmpty ? ksbs : table.units.flatMap(\.cells)
    }
    rowsRead = Set(cells.compactMap { $0.location.cell?.row }).count
  }
}
