import Workbooks

/// The statements of the standards that a workbook may map, as evidence: rows that hold them are
/// about KSBs, whether or not they have a code.
public struct KnownStatements: Sendable {
  private let statements: [String]

  /// Fewer rows than these may hold a standard's words by chance.
  private static let fewestRows = 3

  /// Makes the evidence of the words of KSBs.
  public init(_ statements: [String]) { self.statements = statements }

  var isEmpty: Bool { statements.isEmpty }

  /// The column in which most rows hold a statement, and the first such row's place; nil when
  /// no column has more than a few.
  func column(in grid: SheetGrid) -> (number: Int, first: Int)? {
    if isEmpty { return nil }
    let keys = Set(statements.map(LabelText.key))
    var found: [Int: (count: Int, first: Int)] = [:]
    for (index, row) in grid.rows.enumerated() {
      for cell in row.cells {
        guard case .string(let text) = cell.value, keys.contains(LabelText.key(text)) else {
          continue
        }
        found[cell.reference.column, default: (0, index)].count += 1
      }
    }
    let best = found.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    guard let best, best.value.count >= Self.fewestRows else { return nil }
    return (best.key, best.value.first)
  }
}
