/// Tells crosses that may mean yes or no from those that can only mean yes.
///
/// A lone `X` marks coverage; beside ticks it is as likely to say that there is none.
struct AmbiguousCrossMarks: Sendable {
  /// Ticks that are signs.
  let signs: Set<String>
  /// Crosses that are signs.
  let refusals: Set<String>
  private let ticks: Set<String>
  private let crosses: Set<String>
  private let coverage: CoverageReader

  init(vocabulary: Vocabulary, coverage: CoverageReader) {
    signs = Set(vocabulary.elaboration.signs)
    refusals = Set(vocabulary.elaboration.refusals)
    ticks = Set(vocabulary.elaboration.ticks)
    crosses = Set(vocabulary.elaboration.crosses)
    self.coverage = coverage
  }

  /// The table with its crosses unread when it holds ticks as well.
  func doubted(in table: MappingTable) -> MappingTable {
    let marks = table.entries.flatMap(\.marks)
    // Marks are many, and what they say is little.
    let texts = Set(marks.map(\.cell.text))
    guard texts.contains(where: { ticks.contains(folded($0)) }),
      texts.contains(where: { crosses.contains(folded($0)) })
    else { return table }
    // “Yes” in the coverage column says nothing of the crosses in columns of units.
    let doubted = [true, false].filter { isUnit in
      let own = marks.filter { $0.cell.role.isUnit == isUnit }
      return own.contains(where: isCross) && own.contains(where: isTick)
        && answersEach(table, own.count { isCross($0) || isTick($0) }, isUnit)
    }
    guard !doubted.isEmpty else { return table }
    var table = table
    for index in table.entries.indices { doubt(&table.entries[index], inUnits: doubted) }
    return table
  }

  /// Whether ticks and crosses fill the cells; where most are blank, it is a blank that means no.
  private func answersEach(_ table: MappingTable, _ marks: Int, _ isUnit: Bool) -> Bool {
    let columns =
      isUnit && table.layout.place == .column
      ? table.units.count
      : table.columns.count { isUnit ? $0.role.isUnit : $0.role == .coverage }
    // A blank in the one coverage column is no answer at all.
    return columns == 1 && !isUnit || marks * 2 > table.entries.count * columns
  }

  private func doubt(_ entry: inout MappingEntry, inUnits: [Bool]) {
    var doubted: Set<CellLocation> = []
    for index in entry.marks.indices
    where isCross(entry.marks[index]) && inUnits.contains(entry.marks[index].cell.role.isUnit) {
      entry.marks[index].reading = .unreadable
      entry.marks[index].isDoubtfulCross = true
      doubted.insert(entry.marks[index].cell.location)
    }
    // A unit of a list is named in a cell of its own, which no cross can be.
    entry.units.removeAll { doubted.contains($0.location) }
  }

  private func isCross(_ mark: CoverageMark) -> Bool {
    let text = mark.cell.text
    return mark.reading == .full && crosses.contains(folded(text))
      && !coverage.isDecided(text, mark.cell.role)
  }

  private func isTick(_ mark: CoverageMark) -> Bool { ticks.contains(folded(mark.cell.text)) }

  private func folded(_ text: String) -> String {
    // Longer texts are neither, and there are many.
    text.utf8.count <= 12 ? LabelText.plain(text).lowercased() : ""
  }
}
