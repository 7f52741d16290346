import Domain
import Recognition

/// The units that a claim's entries name, each once, known ones by the structure's code.
struct CoveringUnits {
  let placed: [PlacedEntry]
  /// Nil without a structure: names stay as they are written.
  let structure: SubmissionStructure?

  /// The units, in reading order.
  ///
  /// - Parameter directory: The structure's units by name; nil without one.
  /// - Returns: The units, each once.
  func all(_ directory: UnitDirectory?) -> [CoveringUnit] {
    var seen: Set<String> = []
    var units: [CoveringUnit] = []
    for entry in placed { units += self.units(of: entry, directory) }
    return
      units
      .filter { seen.insert($0.unit.map { "\($0)" } ?? $0.name.unitKey).inserted }
  }

  private func units(
    of placed: PlacedEntry, _ directory: UnitDirectory?
  ) -> [CoveringUnit] {
    let partial = Set(placed.entry.marks.filter { $0.reading == .partial }.map(\.cell.location))
    let isPartial = EntryCoverage(placed).coverage == .partial
    var units: [CoveringUnit] = []
    for mention in placed.entry.unitsTaught {
      let extent: Coverage =
        isPartial || partial.contains(mention.location) ? .partial : .full
      let pieces = directory?.pieces(of: mention.name) ?? [.unknown(mention.name)]
      units += pieces.filter { !$0.isRest }.map { taught($0, extent, mention) }
    }
    return units
  }

  private func taught(
    _ piece: UnitDirectory.Piece, _ extent: Coverage, _ mention: UnitMention
  ) -> CoveringUnit {
    switch piece {
    case .unknown(let name), .rest(let name):
      CoveringUnit(
        name: name, extent: extent, location: mention.location,
        nameLocation: mention.nameLocation)
    case .known(let unit):
      CoveringUnit(
        name: structure?.combined.units[unit].code ?? "", unit: unit, extent: extent,
        location: mention.location, nameLocation: mention.nameLocation)
    }
  }
}

extension UnitDirectory.Piece {
  fileprivate var isRest: Bool { if case .rest = self { true } else { false } }
}
