import Recognition
import Submissions

extension Submission {
  /// The cells of the mapping that carry meaning, each once even where merging shares it, in the
  /// order of the tables.
  var mappedCells: [MappedCell] {
    var seen: Set<CellLocation> = []
    return tables.flatMap { table in
      table.entries.flatMap { [$0.codeCell] + $0.cells } + table.unreadableCodes
    }
    .filter { $0.role != .other && seen.insert($0.location).inserted }
  }
}
