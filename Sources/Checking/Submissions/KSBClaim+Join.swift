import Domain
import Recognition

extension KSBClaim {
  /// Joins what the mapping says about one KSB, parts of it such as `K4.2` included.
  init(
    _ ksb: KSB, from placed: [PlacedEntry], structure: SubmissionStructure?,
    directory: UnitDirectory?
  ) {
    let entries = placed.map(\.entry)
    let verdict = Self.verdict(on: placed, of: ksb.code)
    self.init(
      ksb: ksb, entries: entries, coverage: verdict?.coverage ?? .missing,
      taught: CoveringUnits(placed: placed, structure: structure).all(directory),
      assessment: Self.joinedText(.assessment, in: entries),
      rationale: Self.rationale(in: entries), location: verdict?.location)
    if let structure {
      unitCoverage = ClaimedCoverage(structure: structure).coverage(of: placed, directory)
    }
  }

  /// What the entries come to, and where that is decided; nil when there is none.
  private static func verdict(on placed: [PlacedEntry], of code: KSBCode) -> EntryCoverage? {
    let readings = Dictionary(grouping: placed, by: \.entry.code)
      .compactMapValues { fullest($0.map(EntryCoverage.init)) }
    var pieces = readings.keys.filter { $0 != code }.sorted().compactMap { readings[$0] }
    // A whole KSB's row that says nothing is the heading of its parts.
    if let whole = readings[code], pieces.isEmpty || whole.isStated { pieces.insert(whole, at: 0) }
    guard let first = pieces.first else { return nil }
    let coverage = sum(of: pieces.map(\.coverage))
    var verdict =
      pieces.first { $0.coverage == coverage } ?? pieces.first { $0.coverage != .full } ?? first
    verdict.coverage = coverage
    return verdict
  }

  /// Of several places that speak of the same code, the one that claims most.
  private static func fullest(_ readings: [EntryCoverage]) -> EntryCoverage? {
    let order: [Coverage] = [.full, .partial, .unclear, .none]
    return order.lazy.compactMap { coverage in readings.first { $0.coverage == coverage } }.first
  }

  /// What parts come to: full only if all are full, none only if all are none.
  private static func sum(of parts: [Coverage]) -> Coverage {
    if Set(parts).count == 1, let only = parts.first { return only }
    let isMixed = parts.contains(.full) && parts.contains(Coverage.none)
    return isMixed || parts.contains(.partial) ? .partial : .unclear
  }

  private static func joinedText(_ role: ColumnRole, in entries: [MappingEntry]) -> String? {
    joined(entries.flatMap { $0.cells(role) }.compactMap(\.statedText))
  }

  /// The reasons in cells of their own, then those that stand beside marks.
  private static func rationale(in entries: [MappingEntry]) -> String? {
    joined(
      entries.flatMap { $0.cells(.rationale) }.compactMap(\.statedText)
        + entries.flatMap(\.marks).compactMap(\.reason))
  }

  private static func joined(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    let texts = texts.filter { seen.insert($0).inserted }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}
