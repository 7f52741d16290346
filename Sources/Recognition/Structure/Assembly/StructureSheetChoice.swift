import Domain
import Workbooks

/// Chooses the sheets that state the structure among those that could.
struct StructureSheetChoice {
  private var drafts: [SheetDraft]
  private let isBesideMapping: Bool
  private let pathways: SheetPathways
  private let rivalry: RivalQualifications
  /// The qualifications that the sheets hold, when they seem to hold more than one.
  private(set) var rivals: [RivalQualification] = []

  init(_ drafts: [SheetDraft], words: StructureWords, isBesideMapping: Bool) {
    self.drafts = drafts
    pathways = SheetPathways(words: words)
    rivalry = RivalQualifications(words: words)
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
    rivals = rivalry.name(&drafts, at: unitSheets)
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

  /// What a sheet says of a unit in the very words of an earlier sheet is said once; a sheet that
  /// says nothing else is a copy.
  private mutating func leaveOutRepeats() {
    var seen: [UnitDraft.Statement: UnitRow] = [:]
    for index in unitSheets {
      let units = drafts[index].units
      let repeats = Set(
        units.filter { unit in seen[unit.statement].map(unit.row.saysNothingNew) ?? false }
          .map(\.statement))
      if units.allSatisfy({ seen[$0.statement] != nil }) {
        drop(index, "all of its units stand on earlier sheets too")
      } else if !repeats.isEmpty {
        // Totals of rows would have to be counted anew.
        let counts = drafts[index].totals.contains {
          if case .rows = $0.scope { true } else { false }
        }
        if !counts {
          drafts[index].units.removeAll { repeats.contains($0.statement) }
          drafts[index].reading.rowsRead = drafts[index].units.count
          drafts[index].reading.evidence.append(
            "counted once, for earlier sheets say the same: \(Wording.count(repeats.count, "unit"))"
          )
        }
      }
      for unit in units where seen[unit.statement] == nil { seen[unit.statement] = unit.row }
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

extension UnitRow {
  /// Whether an earlier row of the unit states the same numbers, or this one states none.
  fileprivate func saysNothingNew(after earlier: UnitRow) -> Bool {
    (level.value == nil || level.value == earlier.level.value)
      && (credits.value == nil || credits.value == earlier.credits.value)
  }
}
