import Checking
import Recognition
import Workbooks

/// The units that only the mapping names, in the order in which a reader meets them.
///
/// Where each unit has a column of its own, or a row, that is the order; elsewhere they come as they
/// are first named.
struct UnitOrder {
  /// The names as they are first written, each unit once.
  let names: [String]

  init(_ taught: [CoveringUnit]) {
    var names: [String] = []
    var cells: [String: Set<CellReference>] = [:]
    for unit in taught {
      if cells[unit.name.unitKey] == nil { names.append(unit.name) }
      cells[unit.name.unitKey, default: []].formUnion([unit.location.cell].compactMap { $0 })
    }
    let lines = [\CellReference.column, \CellReference.row].lazy.compactMap {
      Self.lines($0, of: names, at: cells)
    }
    guard let order = lines.first else {
      self.names = names
      return
    }
    self.names = zip(names, order).sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The one column, or row, of each unit; nil unless each has one and no two share it.
  private static func lines(
    _ line: KeyPath<CellReference, Int>, of names: [String], at cells: [String: Set<CellReference>]
  ) -> [Int]? {
    let lines = names.map { name in Set((cells[name.unitKey] ?? []).map { $0[keyPath: line] }) }
    guard lines.allSatisfy({ $0.count == 1 }) else { return nil }
    let all = lines.flatMap(Array.init)
    return Set(all).count == all.count ? all : nil
  }
}
