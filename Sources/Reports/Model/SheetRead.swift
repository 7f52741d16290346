public import Recognition
import Workbooks

/// A sheet that was read as the mapping: how, how much of it, and what was passed over.
public struct SheetRead: Sendable, Hashable {
  /// The name of the sheet.
  public let name: String

  /// How it is laid out.
  public let layout: LayoutKind

  /// How many rows were read: of KSBs, or of units where those have the rows.
  public let rowsRead: Int

  /// The rows that were passed over, and why.
  public let skipped: [MappingTable.SkippedRows]

  /// How many rows were passed over.
  public var rowsSkipped: Int { skipped.reduce(0) { $0 + $1.rows.count } }

  init(_ table: MappingTable) {
    name = table.sheet
    layout = table.layout
    skipped = table.skipped
    let ksbs = table.entries.flatMap { [$0.codeCell] + $0.cells } + table.unreadableCodes
    let cells = table.units.isEmpty ? ksbs : table.units.flatMap(\.cells)
    rowsRead = Set(cells.compactMap { $0.location.cell?.row }).count
  }
}
