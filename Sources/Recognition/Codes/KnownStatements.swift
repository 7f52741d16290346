package import Domain
import Workbooks

/// The statements of the standards that a workbook may map, as evidence: rows that hold them are
/// about KSBs, whether or not they have a code, and about which standard's.
package struct KnownStatements: Sendable {
  private let statements: [String: [String]]

  /// Fewer rows than these may hold a standard's words by chance.
  private static let fewestRows = 3

  /// Makes the evidence of the standards that are claimed.
  package init(_ standards: [OccupationalStandard] = []) {
    statements = Dictionary(grouping: standards, by: \.reference).mapValues {
      $0.flatMap { $0.ksbs.map(\.statement) }
    }
  }

  var isEmpty: Bool { statements.isEmpty }

  /// Whether it has to be told which standard a table is about.
  var areOfSeveral: Bool { statements.count > 1 }

  /// The column in which most rows hold a statement, and the first such row's place; nil when
  /// no column has more than a few.
  func column(in grid: SheetGrid) -> (number: Int, first: Int)? {
    if isEmpty { return nil }
    let keys = Set(statements.values.flatMap { $0 }.map(StatementText.normalised))
    var found: [Int: (count: Int, first: Int)] = [:]
    for (index, row) in grid.rows.enumerated() {
      for cell in row.cells {
        guard case .string(let text) = cell.value, keys.contains(StatementText.normalised(text))
        else {
          continue
        }
        found[cell.reference.column, default: (0, index)].count += 1
      }
    }
    let best = found.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    guard let best, best.value.count >= Self.fewestRows else { return nil }
    return (best.key, best.value.first)
  }

  /// The standard whose words the cells of a sheet repeat; nil when none's stand out.
  func standard(of sheet: Sheet) -> String? {
    guard areOfSeveral else { return nil }
    return standard(
      of: sheet.rows.lazy.flatMap(\.cells).compactMap { cell in
        if case .string(let text) = cell.value { text } else { nil }
      })
  }

  /// The standard of which texts repeat the statements, far more than of any other.
  func standard(of texts: some Sequence<String>) -> String? {
    guard areOfSeveral else { return nil }
    var owners: [String: Set<String>] = [:]
    for (reference, words) in statements {
      for statement in words {
        owners[StatementText.normalised(statement), default: []].insert(reference)
      }
    }
    var counts: [String: Int] = [:]
    for text in texts {
      // Words that two standards share speak for neither.
      guard let found = owners[StatementText.normalised(text)], found.count == 1 else { continue }
      for reference in found { counts[reference, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= Self.fewestRows,
      best.value > 2 * (ranked.dropFirst().first?.value ?? 0)
    else { return nil }
    return best.key
  }
}
