import Checking
import Domain
import Templates

/// The parts of the page that say one of a few things, as their templates make them.
///
/// A page has a hundred cells of coverage and a thousand of KSBs by unit: each of the things that
/// they can say is made once, not a thousand times.
struct PrerenderedFragments: Sendable {
  private let statuses: [ClaimStatus: String]
  private let guarantees: [Guarantee: String]
  private let covering: [Coverage: String]
  private let uncovered: String

  /// Fills in the templates of the parts.
  init(_ templates: PageTemplates) throws(ReportError) {
    var filling = templates.filling
    func parts<Key: CaseIterable & Hashable>(
      _ template: String, _ values: (Key) -> PageValue
    ) throws(ReportError) -> [Key: String] {
      var parts: [Key: String] = [:]
      for key in Key.allCases { parts[key] = try filling.part(template, values(key)) }
      return parts
    }
    statuses = try parts(ReportTemplates.status, Self.status)
    guarantees = try parts(ReportTemplates.guarantee, Self.guarantee)
    covering = try parts(ReportTemplates.matrixCell, Self.matrixCell)
    uncovered = try filling.part(ReportTemplates.matrixCell, Self.uncoveredCell)
  }

  // MARK: The parts

  /// The cell that says what a claim comes to.
  func status(_ status: ClaimStatus) -> PageValue { .code(statuses[status] ?? "") }

  /// What is said of every choice of units.
  func guarantee(_ guarantee: Guarantee) -> PageValue { .code(guarantees[guarantee] ?? "") }

  /// The cells of one KSB: the extent to which each unit covers it, nil where none does.
  func matrixCells(_ extents: [Coverage?]) -> PageValue {
    .code(extents.map { $0.flatMap { covering[$0] } ?? uncovered }.joined())
  }

  // MARK: What their templates show

  static func status(_ status: ClaimStatus) -> PageValue {
    .group([
      "key": .text(status.rawValue), "word": .text(status.word), "sign": .text(status.sign),
      "rank": .number(status.rank),
    ])
  }

  static func guarantee(_ guarantee: Guarantee) -> PageValue {
    .group(["word": .text(guarantee.unitChoices), "sign": .text(guarantee.sign)])
  }

  /// A unit covers a KSB in full or in part.
  static func matrixCell(_ extent: Coverage) -> PageValue {
    let (key, sign) = extent == .full ? ("full", "●") : ("partial", "◐")
    return .group([
      "covers": .group(["sign": .text(sign), "word": .text(key)]), "key": .text(key),
    ])
  }

  static let uncoveredCell = PageValue.group(["key": .text("none"), "covers": .flag(false)])
}
