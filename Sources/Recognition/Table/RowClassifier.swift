import Domain
import Workbooks

/// Walks down a table and tells what each of its rows is.
struct RowClassifier {
  let survey: SheetAnalysis
  let columns: [TableColumn]
  let rules: RowRules

  private let roles: [Int: ColumnRole]
  private let statementColumn: Int?
  private let typeColumns: [Int]
  private var type: KSBType?
  private var isOpen = false
  private var seen: Set<KSBCode> = []

  init(survey: SheetAnalysis, columns: [TableColumn], rules: RowRules) {
    self.survey = survey
    self.columns = columns
    self.rules = rules
    roles = Dictionary(
      columns.map { ($0.number, $0.role) }, uniquingKeysWith: { first, _ in first })
    statementColumn = columns.first { $0.role == .statement }?.number
    typeColumns = survey.profiles.filter { $0.types > 0 && $0.number < survey.codes.number }
      .map(\.number)
    type = survey.readers.sections.type(mentionedIn: survey.grid.name)
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }
  private var firstCode: Int { survey.codes.rows.first ?? 0 }
  /// The last row of codes beside which anything stands.
  private var lastFilled: Int {
    survey.codes.rows.last { grid.filled(at: $0).count > 1 } ?? lastCode
  }
  private var lastCode: Int { survey.codes.rows.last ?? 0 }

  /// The kind of every row, in the order of the grid's rows.
  mutating func kinds() -> [RowKind] {
    let first = survey.header.rows.first ?? survey.codes.rows.first ?? 0
    let header = Set(survey.header.rows)
    return grid.rows.indices.map { index in
      if header.contains(index) {
        adoptType(fromHeader: grid.filled(at: index))
        return .header
      }
      if index < first { return introduction(grid.filled(at: index)) }
      if isHint(index) { return .skipped("says what to write below the header") }
      let kind =
        noted(at: index) ?? code(at: index) ?? kindWithoutKSB(index, grid.filled(at: index))
      note(kind)
      return kind
    }
  }

  private mutating func introduction(_ filled: [Cell]) -> RowKind {
    if filled.isEmpty { return .skipped("blank row") }
    if let heading = heading(filled) { return .heading(heading) }
    return .skipped(survey.header.rows.isEmpty ? "above the table" : "above the header")
  }

  /// “K1 to be reviewed next year.”, alone in its row below K1's own, is a note.
  private func noted(at index: Int) -> RowKind? {
    let filled = grid.filled(at: index)
    if explainsMark(index, filled) { return .skipped("key below the table") }
    guard filled.count == 1, let cell = filled.first,
      cell.reference.column == survey.codes.number,
      case .code(let code, _?) = readers.codes.read(cell.text), seen.contains(code)
    else { return nil }
    return .skipped(index > lastFilled ? "note below the table" : "note between the rows")
  }

  /// `3 | Full` below the table explains a mark.
  private func explainsMark(_ index: Int, _ filled: [Cell]) -> Bool {
    guard index > lastFilled, filled.count == 2, let mark = filled.first, let words = filled.last,
      mark.text.utf8.count <= 16, words.text.utf8.count <= 80,
      LabelText.holdsLetters(3, words.text)
    else { return false }
    if case .code = readers.codes.read(mark.text) { return false }
    return ScaleKey.reading(of: words.text, readers) != .unreadable
  }

  /// Keeps track of whether a KSB's rows may still go on.
  private mutating func note(_ kind: RowKind) {
    seen.formUnion(kind.codes)
    switch kind {
    case .ksb, .ksbs, .unreadable: isOpen = true
    case .continuation, .header: break
    case .heading, .skipped: isOpen = false
    }
  }

  // MARK: One row

  /// Right below a header, `(K1, S1, B1 …)` or `(from the standard)` says what goes into the column.
  private func isHint(_ index: Int) -> Bool {
    guard !survey.header.rows.isEmpty, index > 0, isWordedAsHint(index) else { return false }
    return index < firstCode || isRepeatedHeader(index - 1, grid.filled(at: index - 1))
  }

  private func isWordedAsHint(_ index: Int) -> Bool {
    let text = LabelText.plain(grid.text(at: index, column: survey.codes.number))
    let isBracketed = "([<".contains(text.first ?? " ") && ")]>".contains(text.last ?? " ")
    let givesExamples = RowWords.givesExamples(text)
    // Most codes are neither, and need not be read for it.
    guard isBracketed || givesExamples else { return false }
    switch readers.codes.read(text) {
    case .list: return givesExamples
    case .none: return isBracketed
    case .code, .number, .codeLike: return false
    }
  }

  private mutating func kindWithoutKSB(_ index: Int, _ filled: [Cell]) -> RowKind {
    if filled.isEmpty { return .skipped("blank row") }
    // A grid of tick boxes goes on below the table.
    if filled.allSatisfy({ $0.value == .boolean(false) }) { return .skipped("unticked boxes") }
    if let heading = heading(filled) { return .heading(heading) }
    if isRepeatedHeader(index, filled) {
      adoptType(fromHeader: filled)
      return .skipped(isOwnHeader(filled) ? RowKind.repeatedHeader : RowKind.otherHeader)
    }
    if continuesMerged(index) { return .continuation }
    if let reason = closingReason(index, filled) { return .skipped(reason) }
    return grid.text(at: index, column: survey.codes.number).isEmpty && !hasCodeFault(index)
      ? kindWithoutCode(index, filled) : kindWithOtherCode(index, filled)
  }

  private func code(at index: Int) -> RowKind? {
    guard let cell = grid.shown(at: index, column: survey.codes.number),
      cell.reference.row == grid.rows[index].number,
      // “* S3 is assessed in year 2”, alone in its row, is a note.
      !(cell.text.hasPrefix("*") && grid.filled(at: index).count == 1)
    else { return nil }
    switch readers.codes.read(cell.text) {
    case .code(let code, let statement): return .ksb(code, statement: statement)
    case .number(let number, let part, let statement):
      let given = survey.instructions?.typeOfCodes
      guard rules.allowsNumbers || given != nil, let type = given ?? rowType(at: index) ?? type
      else { return nil }
      return .ksb(KSBCode(type, number, part: part), statement: statement)
    case .list:
      let codes = readers.lists.codes(in: cell.text)
      return codes.isEmpty ? nil : .ksbs(codes)
    case .codeLike, .none: return nil
    }
  }

  private func rowType(at index: Int) -> KSBType? {
    typeColumns.lazy.compactMap { column in
      readers.sections.type(named: grid.text(at: index, column: column))
    }.first
  }

  /// An error or a formula without a value stands where the code should.
  private func hasCodeFault(_ index: Int) -> Bool {
    switch grid.shown(at: index, column: survey.codes.number)?.value {
    case .error, .formulaWithoutValue: true
    default: false
    }
  }

  /// The code's cell is merged with that of a KSB above.
  private func continuesMerged(_ index: Int) -> Bool {
    guard rules.allowsContinuation, isOpen,
      let merge = grid.merge(at: index, column: survey.codes.number)
    else { return false }
    return merge.first.row < grid.rows[index].number
  }

  private func kindWithOtherCode(_ index: Int, _ filled: [Cell]) -> RowKind {
    let hasStatement = statementIsFilled(filled)
    let hasClaim = claimIsFilled(filled)
    let isMeant =
      switch readers.codes.read(grid.text(at: index, column: survey.codes.number)) {
      case .code, .number, .list, .codeLike: true
      case .none: hasCodeFault(index)
      }
    let isClaimed = hasClaim || survey.codes.hasNoCodes && index <= lastCode
    if isMeant && (hasStatement || hasClaim) || !isMeant && isClaimed && looksLikeStatement(filled)
    {
      return .unreadable
    }
    return .skipped(index > lastCode ? "note below the table" : "no KSB code")
  }

  /// Words fill the statement's place: its column, or the code's when the two share one.
  private func looksLikeStatement(_ filled: [Cell]) -> Bool {
    statementColumn == nil ? survey.codes.holdsStatements : statementIsFilled(filled)
  }

  private func kindWithoutCode(_ index: Int, _ filled: [Cell]) -> RowKind {
    if statementIsFilled(filled) {
      let isInside = index < lastCode || claimIsFilled(filled)
      return isInside ? .unreadable : .skipped("note below the table")
    }
    if rules.allowsContinuation, isOpen, claimIsFilled(filled) { return .continuation }
    return .skipped(index > lastCode ? "note below the table" : "no KSB code")
  }

  private func statementIsFilled(_ filled: [Cell]) -> Bool {
    filled.contains { $0.reference.column == statementColumn }
  }

  private func claimIsFilled(_ filled: [Cell]) -> Bool {
    filled.contains { roles[$0.reference.column]?.isClaim ?? false }
  }
}

// MARK: Rows that are no KSB's

extension RowClassifier {
  /// Reads the words of a section's heading, and remembers the type it gives to the rows below.
  private mutating func heading(_ filled: [Cell]) -> String? {
    let texts = filled.filter { if case .string = $0.value { true } else { false } }.map(\.text)
    guard let words = texts.max(by: { $0.count < $1.count }), texts.count <= 2 else { return nil }
    let types = texts.map { text in
      readers.sections.type(heading: text) ?? readers.sections.type(named: text)
    }
    guard let type = types.first ?? nil, types.allSatisfy({ $0 == type }) else { return nil }
    self.type = type
    return LabelText.plain(words)
  }

  /// A header that names one type, as in “Ref | Skills | Coverage”, types the rows below it.
  private mutating func adoptType(fromHeader filled: [Cell]) {
    let types = Set(filled.compactMap { readers.sections.type(mentionedIn: $0.text) })
    if types.count == 1, let type = types.first { self.type = type }
  }

  private func isRepeatedHeader(_ index: Int, _ filled: [Cell]) -> Bool {
    guard filled.count >= 2, filled.allSatisfy({ $0.text.utf8.count <= HeaderReader.longest })
    else { return false }
    let repeated = columns.count { column in
      !column.column.header.isEmpty
        && LabelText.plain(grid.text(at: index, column: column.number)) == column.column.header
    }
    if repeated >= 2 { return true }
    // A row of marks says one thing many times.
    let roles = Set(filled.map(\.text)).compactMap { readers.headers.read($0) }
      .filter(\.isExact).map(\.role)
    return Set(roles).count >= 3 && roles.contains { $0.isStrongClaim }
  }

  /// Whether a header that is repeated heads the columns of this table: their roles agree.
  private func isOwnHeader(_ filled: [Cell]) -> Bool {
    filled.allSatisfy { cell in
      guard let reading = readers.headers.read(cell.text), reading.isExact,
        reading.role.isStrongClaim, let role = roles[cell.reference.column], role != .other
      else { return true }
      return role == reading.role || role.isUnit
    }
  }

  /// Why a row that adds up or explains is skipped; nil when it does neither.
  private func closingReason(_ index: Int, _ filled: [Cell]) -> String? {
    if filled.count >= 1, filled.allSatisfy({ isSum($0) }) { return "totals" }
    guard let first = filled.first, !(roles[first.reference.column]?.isClaim ?? false) else {
      return nil
    }
    if readers.rows.opensTotals(first.text) { return "totals" }
    let isNote =
      readers.rows.opensNote(first.text)
      && (index > lastCode || filled.count <= 2 || !claimIsFilled(filled))
    if isNote { return index > lastCode ? "note below the table" : "note between the rows" }
    return nil
  }

  /// A number other than 0, ½ and 1 under coverage or a unit adds something up.
  private func isSum(_ cell: Cell) -> Bool {
    guard case .number(let number, _) = cell.value, number != 1, number != 0.5 else { return false }
    switch roles[cell.reference.column] {
    case .coverage, .unit, .ksb, .other, nil: return true
    case .code, .statement, .units, .outcomes, .assessment, .rationale, .together, .ksbs:
      return false
    }
  }
}
