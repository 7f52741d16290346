import Domain
import Workbooks

/// A unit before the names of groups and pathways are known.
struct UnitDraft: Sendable {
  /// The row as far as it is known.
  var row: UnitRow
  /// The pathways' cell.
  var pathwayText = Stated<String>()
  /// The pathway that a heading names.
  var headingPathway: String?
  /// The title of the qualification that stands above the unit.
  var award: String?
  /// A rule in the cell of its group or status: “Optional (choose 1)”.
  var rule: RuleText?
  /// Whether the status holds on the unit's own pathway alone.
  var isOnPathwayOnly = false
  /// What the columns of pathways say; nil when the table has none.
  var marks: [Mark]?

  /// A mark, and where it stands.
  struct Mark: Sendable {
    var pathway: String
    var reading: StatusReader.Mark?
    var location: CellLocation
    var text: String
    var hasNoValue: Bool
  }
}

/// Words that may state rules of combination.
struct RuleText: Sendable {
  /// Where they stand with regard to units.
  enum Place: Sendable {
    /// In a heading of mandatory units: all of them are taken, whatever the words.
    case mandatoryHeading
    /// In a heading of a group, or right below it; its name, and the pathway it is for.
    case heading(group: String?, pathway: String?)
    /// Below units of a group.
    case below(group: String?)
    /// Anywhere else.
    case loose
  }

  var text: String
  var location: CellLocation
  var place: Place
  /// The whole of what was written, where `text` is but a part of a heading.
  var whole: String?
  /// The title of the qualification that stands above.
  var award: String?
  /// The pathway that all of the sheet is for.
  var sheetPathway: String?

  private static let mostCells = 12

  /// The texts of a row; a number beside its label belongs to it: “Minimum optional credits | 30”.
  static func texts(of cells: [Cell]) -> [(cell: Cell, text: String)] {
    let row = cells.prefix(mostCells)
    return row.enumerated().compactMap { place, cell in
      guard case .string(let text) = cell.value, text.utf8.count <= RuleWord.longestText else {
        return nil
      }
      let next = row.dropFirst(place + 1).first
      guard let next, case .number(_, let shown) = next.value,
        !text.contains(where: \.isNumber)
          || text.lowercased().contains("level"), !text.hasSuffix(".")
      else { return (cell, text) }
      return (cell, text.hasSuffix(":") ? "\(text) \(shown)" : "\(text): \(shown)")
    }
  }
}

/// A row of a table of rules.
struct RuleRowDraft: Sendable {
  var rule: CombinationRule
  var pathways: Stated<String>
  var location: CellLocation
  var text: String
}

/// What was read of one sheet.
struct SheetDraft: Sendable {
  var reading: StructureSheet
  var units: [UnitDraft] = []
  var texts: [RuleText] = []
  var ruleRows: [RuleRowDraft] = []
  /// The rows of these are places in `units`.
  var totals: [StatedTotal] = []
  var facts: [FactDraft] = []
  var unread: [UnreadableCell] = []
  /// Whether the units come with statuses, headings or pathways.
  var isStrong = false

  init(reading: StructureSheet) { self.reading = reading }
}

/// A label about the qualification, and the cell beside it.
struct FactDraft: Sendable {
  var role: FactRole
  var label: String
  var cell: Cell
  var location: CellLocation
}

extension SheetDraft {
  /// This and what was read beside it, or below it, on the same sheet.
  func joined(with other: SheetDraft) -> SheetDraft {
    var joined = self
    let offset = units.count
    let order: [StructureSheet.Purpose] = [.units, .rules, .qualification, .other]
    joined.reading.purpose =
      order.first { $0 == reading.purpose || $0 == other.reading.purpose } ?? .other
    joined.reading.evidence += other.reading.evidence
    joined.reading.columns += other.reading.columns
    joined.reading.panes += other.reading.panes
    if joined.reading.headerRow == 0 { joined.reading.headerRow = other.reading.headerRow }
    joined.reading.rowsRead += other.reading.rowsRead
    joined.reading.awaitsUnits = reading.awaitsUnits || other.reading.awaitsUnits
    joined.reading.skipped += other.reading.skipped.filter { !reading.skipped.contains($0) }
    joined.units += other.units
    joined.texts += other.texts
    joined.ruleRows += other.ruleRows
    joined.totals += other.totals.map { $0.shifted(by: offset) }
    joined.facts += other.facts
    joined.unread += other.unread
    joined.isStrong = isStrong || other.isStrong
    return joined
  }
}
