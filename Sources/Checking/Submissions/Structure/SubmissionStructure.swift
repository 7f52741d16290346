package import Domain
package import Recognition

/// The structure of the qualification, as it was read and as the analysis of choices takes it.
package struct SubmissionStructure: Sendable, Hashable {
  /// The name of the file that holds its cells: the structure workbook, or the mapping's own.
  package var file: String

  /// What was read, every fact with its cell.
  package var recognised: RecognisedStructure

  /// The units and rules: each unit once, names of groups and pathways spelt one way.
  package var combined: QualificationStructure

  /// For each unit of `combined`, the places of its rows in `recognised.units`.
  package var rows: [[Int]]

  /// What keeps the answer from being certain.
  package var doubts: [StructureWarning]

  /// Each pathway, and whether it has a valid combination of units.
  package var pathways: [PathwayChoices]

  /// Creates a structure.
  package init(
    file: String, recognised: RecognisedStructure, combined: QualificationStructure,
    rows: [[Int]], doubts: [StructureWarning] = [], pathways: [PathwayChoices] = []
  ) {
    self.file = file
    self.recognised = recognised
    self.combined = combined
    self.rows = rows
    self.doubts = doubts
    self.pathways = pathways
  }

  /// The row that states a unit first.
  package func row(of unit: Int) -> UnitRow? {
    guard rows.indices.contains(unit), let first = rows[unit].first,
      recognised.units.indices.contains(first)
    else { return nil }
    return recognised.units[first]
  }
}

/// A pathway, and whether its learners have a valid combination of units.
package struct PathwayChoices: Sendable, Hashable {
  /// The pathway; nil for the nameless one.
  package var pathway: String?
  /// The smallest valid combination, as places of units, mandatory ones included; nil when there is
  /// none, or when the search was given up.
  package var smallest: [Int]?
  /// The fewest constraints that no choice can keep to; nil when there is a valid combination, or when
  /// the search was given up.
  package var conflict: [CombinationConstraint]?

  /// Creates a pathway's choices.
  package init(pathway: String?, smallest: [Int]?, conflict: [CombinationConstraint]?) {
    self.pathway = pathway
    self.smallest = smallest
    self.conflict = conflict
  }
}
