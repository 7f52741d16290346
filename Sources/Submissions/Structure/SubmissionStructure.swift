public import Qualifications
public import Recognition

/// The structure of the qualification, as it was read and as the analysis of choices takes it.
public struct SubmissionStructure: Sendable, Hashable {
  /// The name of the file that holds its cells: the structure workbook, or the mapping's own.
  public var file: String

  /// What was read, every fact with its cell.
  public var recognised: RecognisedStructure

  /// The units and rules: each unit once, names of groups and pathways spelt one way.
  public var combined: QualificationStructure

  /// For each unit of `combined`, the places of its rows in `recognised.units`.
  public var rows: [[Int]]

  /// What keeps the answer from being certain.
  public var doubts: [StructureDoubt]

  /// Each pathway, and whether it has a legal choice of units.
  public var pathways: [PathwayChoices]

  /// Creates a structure.
  public init(
    file: String, recognised: RecognisedStructure, combined: QualificationStructure,
    rows: [[Int]], doubts: [StructureDoubt] = [], pathways: [PathwayChoices] = []
  ) {
    self.file = file
    self.recognised = recognised
    self.combined = combined
    self.rows = rows
    self.doubts = doubts
    self.pathways = pathways
  }

  /// The row that states a unit first.
  public func row(of unit: Int) -> UnitRow? {
    guard rows.indices.contains(unit), let first = rows[unit].first,
      recognised.units.indices.contains(first)
    else { return nil }
    return recognised.units[first]
  }
}
