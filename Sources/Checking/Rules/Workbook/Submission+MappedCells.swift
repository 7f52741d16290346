import Recognition

extension Submission {
  /// The cells of the mapping that carry meaning, each once even where merging shares it, in the
  /// order of the tables.
  var mappedCells: [MappedCell] {
    var seen: Set<CellLocation> = []
    var found: [MappedCell] = []
    func add(_ cell: MappedCell) {
      if cell.role != .other, seen.insert(cell.location).inserted { found.append(cell) }
    }
    for table in tables {
      for entry in table.entries {
        add(entry.codeCell)
        entry.cells.forEach(add)
      }
      for entry in table.uncoded {
        add(entry.codeCell)
        entry.cells.forEach(add)
      }
      for unit in table.units { unit.cells.forEach(add) }
    }
    return found
  }

  /// The claim that each mapped cell belongs to; the first, where a merged cell serves several.
  var claimsByCell: [CellLocation: ClaimContext] {
    var found: [CellLocation: ClaimContext] = [:]
    for joined in claims {
      for cell in joined.claim.entries.flatMap(\.cells) where found[cell.location] == nil {
        found[cell.location] = joined
      }
    }
    return found
  }
}
