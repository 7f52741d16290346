package import Checking
package import Domain
package import Recognition

/// The structure of the qualification as a report shows it.
package struct StructureReport: Sendable, Hashable {
  /// A rule of combination in words, and the cell that states it.
  package struct StatedRule: Sendable, Hashable {
    /// The rule: `From group B: at least 2 units`.
    package let text: String
    /// The cell in Excel's own notation.
    package let cell: String
  }

  /// A pathway, and its smallest valid combination of units.
  package struct Pathway: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    package let name: String?
    /// Whether it has a valid combination; nil when that is not known.
    package let isPossible: Bool?
    /// The codes of the smallest valid combination; nil when there is none, or it is not known.
    package let smallestChoice: [String]?
  }

  /// The file that the structure was read from.
  package let file: InputFile
  /// The sheets that hold something of it.
  package let sheets: [StructureSheet]
  /// The units, in the order of the sheet.
  package let units: [Unit]
  /// The rules of combination.
  package let rules: [StatedRule]
  /// The pathways.
  package let pathways: [Pathway]
  /// What keeps answers from being certain, as clauses.
  package let doubts: [String]

  init(_ structure: SubmissionStructure, file: InputFile) {
    self.file = file
    sheets = structure.recognised.sheets.filter { $0.purpose != .other }
    let units = structure.combined.units
    self.units = units
    rules = structure.recognised.rules.map {
      StatedRule(text: $0.rule.phrase, cell: $0.location.description)
    }
    let isCertain = structure.doubts.isEmpty
    pathways = structure.pathways.map { choices in
      let isPossible: Bool? =
        choices.conflict != nil ? false : choices.smallest != nil && isCertain ? true : nil
      return Pathway(
        name: choices.pathway, isPossible: isPossible,
        smallestChoice: choices.smallest.map { $0.map { units[$0].code } })
    }
    doubts = structure.doubts.map(\.reason)
  }
}
