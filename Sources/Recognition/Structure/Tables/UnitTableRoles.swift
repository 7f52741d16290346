import Workbooks

/// Settles what the columns of a table of units are for: headers propose, contents decide.
struct UnitTableRoles {
  private let words: StructureWords
  private let contents: [Int: ColumnContents]
  private let rows: Int
  private var table: UnitTable
  private var proposals: [Int: UnitHeaders.Proposal] = [:]
  /// What the user says of the sheet.
  private let said: StructureSheetInstructions?

  init(
    _ table: UnitTable, contents: [Int: ColumnContents], rows: Int, words: StructureWords,
    said: StructureSheetInstructions? = nil
  ) {
    self.said = said
    self.table = table
    self.contents = contents
    self.rows = rows
    self.words = words
    for (column, header) in table.headers {
      proposals[column] = words.headers.proposal(header.text)
    }
  }

  /// The table with its columns; nil when none of them names units.
  mutating func settled(underPathways: Set<Int>) -> UnitTable? {
    obey()
    if table.nameColumn == nil { nameUnits() }
    if table.nameColumn == nil { return nil }
    if !isStatusStated { settleStatus() }
    for column in all { settleByHeader(column) }
    settlePathways(underPathways)
    settleRuns()
    account()
    return table
  }

  /// The columns with a header or with contents, from the left.
  private var all: [Int] { Set(contents.keys).union(table.headers.keys).sorted() }

  private func of(_ column: Int) -> ColumnContents { contents[column] ?? ColumnContents() }

  private var taken: Set<Int> {
    Set(table.columns.values).union(table.unused.keys).union(table.pathways.map(\.number))
  }

  private func proposed(_ column: Int, _ role: StructureRole) -> Bool {
    proposals[column] == .role(role)
  }

  // MARK: By instruction

  /// What the user says of columns is taken, and no other column has a role that is given.
  private mutating func obey() {
    guard let said else { return }
    for (number, role) in said.columns {
      switch role.value {
      case .unit(.other), .ignore: table.unused[number] = "not used, as the layout file says"
      case .pathwayMarks(let name):
        let header = table.headers[number]?.reference
        table.pathways.append(
          UnitTable.PathwayColumn(
            number: number, name: name,
            header: header ?? CellReference(row: 1, column: number)))
      case .unit, .rule: break
      }
    }
    table.columns = said.unitColumns.filter { $0.key != .other }
    table.pathways.sort { $0.number < $1.number }
  }

  /// Whether the user says which columns state who takes a unit.
  private var isStatusStated: Bool {
    let stated = said?.unitColumns ?? [:]
    return [.status, .mandatoryMark, .optionalMark].contains { stated[$0] != nil }
  }

  // MARK: Names

  /// Of two columns that name units, the short distinct values are codes and the texts are titles.
  private mutating func nameUnits() {
    let given = taken
    var named = all.filter { column in
      if given.contains(column) { return false }
      return switch proposals[column] {
      case .unit?, .role(.code)?, .role(.title)?: true
      case .role(.mandatoryMark)?, .role(.optionalMark)?: holdsUnits(column)
      default: false
      }
    }
    if named.isEmpty || named.count == 1 && rows > 0 { named += unheaded(beside: named) }
    let title = named.filter { !isCodes($0) }.max { preference($0) < preference($1) }
    let codes = named.filter { $0 != title && isCodeColumn($0, beside: title) }
    let code = codes.max { codePreference($0) < codePreference($1) }
    table.columns[.title] = title
    table.columns[.code] = code
    if title == nil, let code, proposed(code, .title) {
      (table.columns[.title], table.columns[.code]) = (code, nil)
    } else if title == nil, let other = codes.first(where: { $0 != code && proposed($0, .title) }) {
      table.columns[.title] = other
    }
    if rows == 0 { nameByHeaders(named) }
    for column in named where !table.columns.values.contains(column) {
      table.unused[column] = "not used: the units are named by other columns"
    }
  }

  /// `Mandatory units` may head a column of their names, and `Mandatory` one of ticks.
  private func holdsUnits(_ column: Int) -> Bool {
    of(column).areNames && words.headers.saysUnit(table.headers[column]?.text ?? "")
  }

  /// Columns of names or codes whose headers say nothing that is known.
  private func unheaded(beside named: [Int]) -> [Int] {
    let first = named.first
    let given = taken
    let open = all.filter {
      proposals[$0] == nil && !named.contains($0) && !given.contains($0)
    }
    if let first {
      if isCodes(first) {
        return open.filter { of($0).areNames && $0 > first }.prefix(1).map { $0 }
      }
      return open.filter { isDistinct($0, beside: first) && isCodes($0) && $0 < first }.suffix(1)
        .map { $0 }
    }
    let names = open.filter { of($0).areNames && !isCodes($0) && of($0).filled * 5 >= rows * 4 }
    guard let name = names.first else { return [] }
    return open.filter { isDistinct($0, beside: name) && isCodes($0) && $0 < name }.suffix(1)
      + [name]
  }

  private func isCodes(_ column: Int) -> Bool { of(column).isMostly(of(column).codes, of: 3) }

  private func isDistinct(_ column: Int, beside title: Int) -> Bool {
    of(column).distinct.count * 5 >= of(title).distinct.count * 4
  }

  private func isCodeColumn(_ column: Int, beside title: Int?) -> Bool {
    guard let title else { return true }
    if !isDistinct(column, beside: title) { return proposed(column, .code) && isCodes(column) }
    if isCodes(column) || proposed(column, .code) { return true }
    // “Unit” may hold a short name beside “Unit title”.
    return proposals[column] == .unit && proposed(title, .title)
      && of(column).meanLength < of(title).meanLength
  }

  /// Titles by their header first, then whatever is longest.
  private func preference(_ column: Int) -> (Int, Int, Int) {
    let header =
      switch proposals[column] {
      case .role(.title)?: 3
      case .unit?, .role(.mandatoryMark)?, .role(.optionalMark)?: 2
      case nil: 1
      default: 0
      }
    return (header, of(column).filled, -column)
  }

  private func codePreference(_ column: Int) -> (Int, Int, Int) {
    let text = table.headers[column]?.text ?? ""
    let header = proposed(column, .code) ? words.headers.saysUnit(text) ? 3 : 2 : 1
    return (header, of(column).filled > 0 ? 1 : 0, -column)
  }

  /// Without rows, headers alone say which is which.
  private mutating func nameByHeaders(_ named: [Int]) {
    table.columns[.code] = named.first { proposed($0, .code) }
    table.columns[.title] =
      named.first { proposed($0, .title) } ?? named.first { proposals[$0] == .unit }
  }

  // MARK: Status

  private mutating func settleStatus() {
    let open = all.filter { !taken.contains($0) }
    let headed = open.filter { proposed($0, .status) }
    let saying = saying
    let stating = open.filter { states($0, isAlone: saying.count == 1) }
    let best =
      stating.max { statusPreference($0) < statusPreference($1) } ?? headed.first
      ?? soleStatus(open)
    table.columns[.status] = best
    guard let best else { return settleStatusOfGroups(open) }
    for column in headed where column != best {
      table.unused[column] =
        "not used: another column says more of its units are mandatory or optional"
    }
  }

  private func states(_ column: Int, isAlone: Bool) -> Bool {
    let contents = of(column)
    switch proposals[column] {
    case .role(.status)?: return contents.statuses > 0
    case .role(.other)?: return contents.isMostly(contents.statusWords) && contents.filled > 1
    case nil:
      // Two columns of statuses that are called something are pathways.
      guard !isPathwayHeader(column), !isCalled(column) || isAlone else { return false }
      // Letters could mean anything, unless both kinds are among them.
      let counted = contents.standings.count == 2 ? contents.statuses : contents.statusWords
      return contents.isMostly(counted) && (contents.filled > 1 || rows == 1)
    default: return false
    }
  }

  private func isCalled(_ column: Int) -> Bool {
    !LabelText.words(String((table.headers[column]?.text ?? "").prefix(80))).isEmpty
  }

  /// The columns of statuses whose headers are some name.
  private var saying: [Int] {
    all.filter {
      proposals[$0] == nil && isCalled($0) && of($0).statuses > 0
        && of($0).isMostly(of($0).statuses, of: 3)
    }
  }

  /// The one column in which words for mandatory or optional stand, among others that are not known.
  private func soleStatus(_ open: [Int]) -> Int? {
    let found = open.filter {
      proposals[$0] == nil && !isPathwayHeader($0) && of($0).isMostly(of($0).statusWords, of: 2)
        && of($0).statusWords > 0
    }
    let isMarked = open.contains { proposed($0, .mandatoryMark) || proposed($0, .optionalMark) }
    return found.count == 1 && !isMarked ? found.first : nil
  }

  private func statusPreference(_ column: Int) -> (Int, Int, Int) {
    let contents = of(column)
    let share = contents.filled == 0 ? 0 : contents.statuses * 10 / contents.filled
    return (share >= 5 ? 1 : 0, proposed(column, .status) ? 1 : 0, share * 10_000 - column)
  }

  /// “Group” may hold Mandatory, A and B.
  private mutating func settleStatusOfGroups(_ open: [Int]) {
    guard !open.contains(where: { proposed($0, .mandatoryMark) || proposed($0, .optionalMark) }),
      let group = open.first(where: { proposed($0, .group) }), of(group).statusWords > 0
    else { return }
    table.columns[.status] = group
    table.statusIsGroup = true
  }

  // MARK: Headers

  /// The first column whose header names a role that is still open has it.
  private mutating func settleByHeader(_ column: Int) {
    guard !taken.contains(column), case .role(let role)? = proposals[column] else { return }
    // “Cyber pathway” over ticks is one pathway's column, not a column of their names.
    if role == .pathway, isMarked(column) { return }
    if role == .other {
      table.unused[column] = "not used: it says nothing of who takes a unit"
    } else if table.columns[role] != nil {
      table.unused[column] = "not used: an earlier column is the \(role.phrase)"
    } else if role != .code && role != .title {
      table.columns[role] = column
    }
  }

  // MARK: Pathways

  /// One column of ticks could mean anything; its header must speak of a pathway, or its marks be
  /// letters of status, or there must be another such column.
  private mutating func settlePathways(_ underPathways: Set<Int>) {
    let taken = taken
    let marked = all.filter { column in
      !taken.contains(column) && mayName(table.headers[column]?.text ?? "")
        && isMarked(column)
    }
    let sure = marked.filter {
      isPathwayHeader($0) || of($0).statuses > 0 && marked.count > 1
        || underPathways.contains($0)
    }
    let kept = sure.isEmpty && marked.count >= 2 ? marked : sure
    for column in kept {
      guard let header = table.headers[column] else { continue }
      var names = words.pathwayIndex()
      table.pathways.append(
        UnitTable.PathwayColumn(
          number: column, name: names.spelling(of: header.text), header: header.reference))
    }
  }

  private func isMarked(_ column: Int) -> Bool {
    of(column).ticks + of(column).statuses > of(column).others
  }

  private func isPathwayHeader(_ column: Int) -> Bool {
    words.saysPathway(table.headers[column]?.text ?? "")
  }

  private func mayName(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 60 else { return false }
    // “Year 1” and “Assessed online” are not pathways.
    return !LabelText.headerWords(text).contains { words.columns.role(of: $0) == .other }
  }

  // MARK: The rest

  /// A status that is written once for the rows below it holds for them, and so does a group.
  private mutating func settleRuns() {
    guard let status = table.columns[.status] else {
      return fillDown([.group, .pathway])
    }
    if of(status).opensRuns(among: rows) {
      table.fillsDown.insert(status)
      fillDown([.group, .pathway])
    }
  }

  private mutating func fillDown(_ roles: [StructureRole]) {
    for role in roles {
      guard let column = table.columns[role], of(column).opensRuns(among: rows) else { continue }
      table.fillsDown.insert(column)
    }
  }

  /// Says of each column that is left why it is not used.
  private mutating func account() {
    for column in all where !taken.contains(column) {
      let contents = of(column)
      table.unused[column] =
        if contents.filled == 0 {
          "not used: it is blank"
        } else if contents.isMostly(contents.ticks + contents.crosses) {
          "not used: nothing says what its marks mean"
        } else {
          "not used: neither its header nor its cells say what it is for"
        }
    }
  }
}
