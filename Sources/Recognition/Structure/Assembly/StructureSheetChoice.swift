import Qualifications
import Workbooks

/// Chooses the sheets that state the structure among those that could.
struct StructureSheetChoice {
  private var drafts: [SheetDraft]
  private let isBesideMapping: Bool
  private let pathways: SheetPathways

  init(_ drafts: [SheetDraft], words: StructureWords, isBesideMapping: Bool) {
    self.drafts = drafts
    pathways = SheetPathways(words: words)
    self.isBesideMapping = isBesideMapping
  }

  /// The drafts in the order of the tabs; those that are not used hold nothing.
  mutating func chosen() -> [SheetDraft] {
    // Beside a mapping, a list of units says nothing of the structure unless it states statuses.
    if isBesideMapping {
      leaveOut("it does not say which units are mandatory or optional") { !$0.isStrong }
    }
    if unitSheets.contains(where: { drafts[$0].isStrong }) {
      leaveOut("another sheet also says which units are mandatory or optional") { !$0.isStrong }
    }
    if unitSheets.contains(where: { drafts[$0].isVisible }) {
      leaveOut("it is hidden, and a visible sheet holds units") { !$0.isVisible }
    }
    pathways.name(&drafts, at: unitSheets)
    leaveOutRepeats()
    let hasUnits = !unitSheets.isEmpty
    for index in drafts.indices where drafts[index].reading.purpose != .units {
      leaveOutOthers(index, hasUnits: hasUnits)
    }
    return drafts
  }

  private var unitSheets: [Int] {
    drafts.indices.filter { drafts[$0].reading.purpose == .units }
  }

  private mutating func leaveOut(_ reason: String, where isLeftOut: (SheetDraft) -> Bool) {
    for index in unitSheets where isLeftOut(drafts[index]) { drop(index, reason) }
  }

  private mutating func drop(_ index: Int, _ reason: String) {
    drafts[index].reading.purpose = .other
    drafts[index].reading.evidence.append("not used: \(reason)")
    drafts[index].reading.columns = []
    var empty = SheetDraft(reading: drafts[index].reading)
    empty.reading.rowsRead = 0
    empty.reading.skipped = []
    drafts[index] = empty
  }

  /// A sheet that says of each of its units what earlier sheets say is a copy.
  private mutating func leaveOutRepeats() {
    var seen: Set<UnitDraft.Statement> = []
    for index in unitSheets {
      let statements = Set(drafts[index].units.map(\.statement))
      if statements.isSubset(of: seen) {
        drop(index, "all of its units stand on earlier sheets too")
      } else {
        seen.formUnion(statements)
      }
    }
  }

  /// Rules and facts count only with units, and beside a mapping only where nothing else is meant.
  private mutating func leaveOutOthers(_ index: Int, hasUnits: Bool) {
    let isHiddenNote = !drafts[index].isVisible && drafts[index].reading.purpose == .other
    if !hasUnits && isBesideMapping || isHiddenNote {
      drop(index, "no sheet with units goes with it")
      drafts[index].reading.evidence.removeLast()
    }
  }
}

extension SheetDraft {
  fileprivate var isVisible: Bool { reading.visibility == .visible }
}

extension UnitDraft {
  /// What a row says of who takes a unit.
  fileprivate struct Statement: Hashable {
    var name: String
    var standing: Unit.Standing?
    var group: String?
    var pathways: [String]
  }

  fileprivate var statement: Statement {
    let marked = (marks ?? []).filter { $0.reading != StatusReader.Mark.none }.map(\.pathway)
    let named = [pathwayText.text, headingPathway ?? ""].filter { !$0.isEmpty }
    return Statement(
      name: StructureWords.folded(row.name), standing: row.status.value,
      group: row.group.value.map(StructureWords.folded),
      pathways: (named + marked).map(StructureWords.folded))
  }
}
