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
  func all(_ directory: inout UnitDirectory?) -> [CoveringUnit] {
    var seen: Set<String> = []
    var units: [CoveringUnit] = []
    for entry in placed { units += self.units(of: entry, &directory) }
    return
      units
      .filter { seen.insert($0.unit.map { "\($0)" } ?? $0.name.unitKey).inserted }
  }

  private func units(
    of placed: PlacedEntry, _ directory: inout UnitDirectory?
  ) -> [CoveringUnit] {
    let partial = Set(placed.entry.marks.filter { $0.reading == .partial }.map(\.cell.location))
    let isPartial = EntryCoverage(placed).coverage == .partial
    var told: Set<CellLocation> = []
    var units: [CoveringUnit] = []
    for mention in placed.entry.unitsTaught {
      let extent: Coverage =
        isPartial || partial.contains(mention.location) ? .partial : .full
      guard let pieces = pieces(of: mention, in: placed.entry, &directory, &told) else {
        units.append(taught(.unknown(mention.name), extent, mention))
        continue
      }
      units += pieces.filter { !$0.isRest }.map { taught($0, extent, mention) }
    }
    return units
  }

  /// The pieces of a mention; of the whole cell, once, where that tells more than its pieces.
  ///
  /// Nil without a directory.
  private func pieces(
    of mention: UnitMention, in entry: MappingEntry, _ directory: inout UnitDirectory?,
    _ told: inout Set<CellLocation>
  ) -> [UnitDirectory.Piece]? {
    let place = mention.nameLocation ?? mention.location
    if directory != nil, told.contains(place) { return [] }
    guard let pieces = directory?.pieces(of: mention.name) else { return nil }
    guard pieces.contains(where: \.isUnknown) else { return pieces }
    let cell = entry.cells.first { $0.location == place && $0.role == .units }
    guard let text = cell?.text, text != mention.name else { return pieces }
    let mentions = entry.unitsTaught.filter { ($0.nameLocation ?? $0.location) == place }
    var apart: [UnitDirectory.Piece] = []
    for mention in mentions { apart += directory?.pieces(of: mention.name) ?? [] }
    guard let whole = directory?.pieces(of: text),
      whole.count(where: \.isUnknown) < apart.count(where: \.isUnknown),
      whole.contains(where: { !$0.isUnknown })
    else { return pieces }
    told.insert(place)
    return whole
  }

  private func taught(
    _ piece: UnitDirectory.Piece, _ extent: Coverage, _ mention: UnitMention
  ) -> CoveringUnit {
    switch piece {
    case .unknown(let name):
      CoveringUnit(
        name: name, extent: extent, location: mention.location,
        nameLocation: mention.nameLocation)
    case .rest(let name):
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
  fileprivate var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  fileprivate var isRest: Bool { if case .rest = self { true } else { false } }
}
