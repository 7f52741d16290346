import Workbooks

/// Chooses the sheets that state the structure among those that could.
struct StructureSheetChoice {
  private var drafts: [SheetDraft]
  private let isBesideMapping: Bool

  init(_ drafts: [SheetDraft], isBesideMapping: Bool) {
    self.drafts = drafts
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

  /// A sheet most of whose units stand on an earlier one says the same again.
  private mutating func leaveOutRepeats() {
    var seen: Set<String> = []
    for index in unitSheets {
      let names = Set(drafts[index].units.map { StructureWords.folded($0.row.name) })
      if names.count(where: seen.contains) * 2 > names.count {
        drop(index, "most of its units stand on an earlier sheet too")
      } else {
        seen.formUnion(names)
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
