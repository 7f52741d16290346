import Recognition
import Submissions

extension Submission {
  /// The cells of the mapping that carry meaning, each once even where merging shares it, in the
  /// order of the tables.
  var mappedCells: [MappedCell] {
    var seen: Set<CellLocation> = []
    return tables.flatMap { table -> [MappedCell] in
      let coded = table.entries.flatMap { [$0.codeCell] + $0.cells }
      let uncoded = table.uncoded.flatMap { [$0.codeCell] + $0.cells }
      return coded + uncoded + table.units.flatMap(\.cells)
    }
    .filter { $0.role != .other && seen.insert($0.location).inserted }
  }

  /// The claim that each mapped cell belongs to; the first, where a merged cell serves several.
  var claimsByCell: [CellLocation: JoinedClaim] {
    var found: [CellLocation: JoinedClaim] = [:]
    for joined in claims {
      for cell in joined.claim.entries.flatMap(\.cells) where found[cell.location] == nil {
        found[cell.location] = joined
      }
    }
    return found
  }
}
