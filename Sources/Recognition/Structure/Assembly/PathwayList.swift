/// Splits a cell that names pathways into their names.
struct PathwayList {
  let words: StructureWords

  /// The names; none when the cell is blank or means all pathways.
  ///
  /// A name that is known as a whole is never split, for commas and “and” stand in names too.
  func names(in text: String, known: NameRegistry) -> [String] {
    if isAll(text) { return [] }
    return text.split(whereSeparator: { $0 == ";" || $0.isNewline })
      .map { LabelText.plain(String($0)) }.filter { !$0.isEmpty }
      .flatMap { pieces(of: $0, known) }.filter { !isAll($0) }
  }

  private func isAll(_ text: String) -> Bool {
    text.isEmpty || words.isEveryPathway(text) || words.isNoGroup(text)
  }

  private func pieces(of text: String, _ known: NameRegistry) -> [String] {
    if known.knownSpelling(of: text) != nil { return [text] }
    let pieces = text.split { $0 == "," || $0 == "/" }.map { LabelText.plain(String($0)) }
    let joined = pieces.filter { !$0.isEmpty }.flatMap { piece -> [String] in
      if known.knownSpelling(of: piece) != nil { return [piece] }
      let parts = Self.split(piece)
      return parts.allSatisfy { known.knownSpelling(of: $0) != nil } ? parts : [piece]
    }
    return joined
  }

  /// The pieces between “and” and “&”.
  private static func split(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if ["and", "&"].contains(word.lowercased()) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// Whether a text could name several pathways.
  static func mayBeSeveral(_ text: String) -> Bool {
    text.contains { ",;/&".contains($0) || $0.isNewline }
      || LabelText.words(text).contains("and")
  }
}

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
