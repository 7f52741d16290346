public import Qualifications
public import Recognition
import Rules
public import Submissions

/// The structure of the qualification as a report shows it.
public struct StructureReport: Sendable, Hashable {
  /// A rule of combination in words, and the cell that states it.
  public struct StatedRule: Sendable, Hashable {
    /// The rule: `From group B: at least 2 units`.
    public let text: String
    /// The cell in Excel's own notation.
    public let cell: String
  }

  /// A pathway, and its smallest legal choice of units.
  public struct Pathway: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    public let name: String?
    /// Whether it has a legal choice; nil when that is not known.
    public let isPossible: Bool?
    /// The codes of the smallest legal choice; nil when there is none, or it is not known.
    public let smallestChoice: [String]?
  }

  /// The file that the structure was read from.
  public let file: InputFile
  /// The sheets that hold something of it.
  public let sheets: [StructureSheet]
  /// The units, in the order of the sheet.
  public let units: [Unit]
  /// The rules of combination.
  public let rules: [StatedRule]
  /// The pathways.
  public let pathways: [Pathway]
  /// What keeps answers from being certain, as clauses.
  public let doubts: [String]

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
