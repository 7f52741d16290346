/// Takes each sheet's pathway from its tab, where every pathway has a sheet of units of its own.
struct SheetPathways {
  private let headings: HeadingReader

  init(words: StructureWords) { headings = HeadingReader(words: words) }

  /// Names the pathways of the units and rules of several sheets after their tabs.
  ///
  /// Nothing changes unless each sheet's tab names another pathway, and no sheet names any itself.
  func name(_ drafts: inout [SheetDraft], at sheets: [Int]) {
    let names = sheets.compactMap { headings.read(drafts[$0].reading.sheet)?.pathway }
    guard sheets.count > 1, names.count == sheets.count,
      Set(names.map(StructureWords.folded)).count == names.count,
      !sheets.contains(where: { drafts[$0].namesPathways })
    else { return }
    for (index, name) in zip(sheets, names) { drafts[index].name(pathway: name) }
  }
}

extension SheetDraft {
  fileprivate var namesPathways: Bool {
    units.contains {
      $0.headingPathway != nil || $0.marks != nil || !$0.pathwayText.text.isEmpty
    }
  }

  fileprivate mutating func name(pathway: String) {
    for index in units.indices { units[index].headingPathway = pathway }
    for index in texts.indices { texts[index].sheetPathway = pathway }
    reading.evidence.append("all of it is for the pathway “\(pathway)”, which its tab names")
  }
}
