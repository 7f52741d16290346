import Workbooks

/// Gives the columns of a table their roles, all of them together: what the user says first, then
/// what the columns hold, then what their headers propose.
struct ColumnRoles: Sendable {
  /// The role of every column, by its number.
  private(set) var roles: [Int: ColumnRole] = [:]
  /// The extents of coverage for which columns stand, to be ticked, by the column's number.
  private(set) var extents: [Int: CoverageReading] = [:]
  /// The columns that each stand for a unit, from the left.
  let units: [ColumnProfile]
  /// What became of the columns that have no role.
  private(set) var uses: [Int: MappingTable.Column.Use] = [:]

  private let profiles: [ColumnProfile]
  private let codes: CodeColumn
  private let given: [Int: Instruction<SheetInstructions.Role>]
  private let rows: TableRows

  /// How many columns of one role a table is believed to have.
  private static let mostPerRole = 32

  init(
    _ profiles: [ColumnProfile], codes: CodeColumn, key: ScaleKey, in grid: SheetGrid,
    readers: CellReaders, instructions: SheetInstructions?
  ) {
    self.profiles = profiles
    self.codes = codes
    given = instructions?.columns ?? [:]
    rows = TableRows(grid: grid, rows: codes.rows, key: key, readers: readers)
    let wanted = instructions?.layout?.value
    let readsUnits = wanted == nil || wanted == .matrix || wanted == .uncoded
    units = UnitColumns(profiles: profiles, codes: codes, readers: readers)
      .found(given: instructions, readsUnits: readsUnits)
    obey()
    chooseTogether()
    chooseUnitsAndExtents()
    chooseToldCoverage()
    chooseExplainedCoverage()
    chooseStatedCoverage()
    chooseOfferedCoverage()
    chooseByHeader()
    chooseCoverage()
    chooseStatement()
    chooseUnitNames()
    chooseUnknownScale()
    chooseReasons()
    limit()
    account()
  }

  private var proposals: HeaderProposals {
    HeaderProposals(profiles: profiles, codes: codes, units: units)
  }

  private func isOpen(_ profile: ColumnProfile) -> Bool {
    roles[profile.number] == nil && profile.number != codes.number
  }

  private var open: [ColumnProfile] { profiles.filter(isOpen) }

  private func has(_ role: ColumnRole) -> Bool { roles.values.contains(role) }

  static func name(of profile: ColumnProfile) -> String {
    profile.name.isEmpty
      ? "column \(CellReference.letters(forColumn: profile.number))" : profile.name
  }

  // MARK: By instruction

  private mutating func obey() {
    for profile in profiles {
      guard let role = given[profile.number]?.value else { continue }
      roles[profile.number] = role.role(named: Self.name(of: profile))
    }
    if roles[codes.number] == nil { roles[codes.number] = .code }
  }

  /// A role that the user gives to one column is left to no other.
  private func isFree(_ role: ColumnRole) -> Bool {
    !given.values.contains { $0.value.role(named: "") == role }
  }

  private mutating func give(_ role: ColumnRole, to profile: ColumnProfile) {
    guard isOpen(profile), isFree(role) else { return }
    roles[profile.number] = role
  }

  /// Yes and No under “Needed together” are neither coverage nor marks of a unit.
  private mutating func chooseTogether() {
    for profile in open where profile.reading?.role == .together && profile.reading?.isExact == true
    {
      give(.together, to: profile)
    }
  }

  // MARK: Units and extents

  /// `Full`, `Partial` and `None` as columns of their own, to be ticked; then columns of units.
  private mutating func chooseUnitsAndExtents() {
    let columns = Set(units.map(\.number))
    if isFree(.coverage), !has(.coverage) { chooseTickedDegrees() }
    let named = profiles.filter {
      $0.extent != nil && $0.subject == nil && !columns.contains($0.number)
        && given[$0.number] == nil
    }
    // Beside columns of units, “Explain partial” over blank cells is no column of ticks.
    let mayBeTicked = units.isEmpty || named.contains { $0.filled > 0 }
    if extents.isEmpty, mayBeTicked, Set(named.compactMap(\.extent)).count >= 2, isFree(.coverage) {
      for profile in named {
        extents[profile.number] = profile.extent
        give(.coverage, to: profile)
      }
    }
    for profile in units where isOpen(profile) {
      roles[profile.number] = .unit(Self.name(of: profile))
    }
  }

  /// `Met`, `Part met` and `Unmet` side by side, one of them ticked in each row: together their
  /// headers are a scale, and a row says which of it holds.
  private mutating func chooseTickedDegrees() {
    let open = profiles.filter {
      isOpen($0) && $0.distinct <= 2 && $0.meanLength <= 8 && !$0.label.isEmpty && $0.unit == nil
        && $0.number > codes.number
    }
    // Full, partial and none: no run of degrees is longer, and a table has few columns before it.
    for start in open.indices.prefix(Self.mostPerRole) {
      var run = [open[start]]
      for profile in open[(start + 1)...].prefix(2)
      where profile.number == (run.last?.number ?? 0) + 1 {
        run.append(profile)
      }
      while run.count >= 2 {
        if let readings = degrees(of: run) {
          for (profile, reading) in zip(run, readings) {
            extents[profile.number] = reading
            give(.coverage, to: profile)
          }
          return
        }
        run.removeLast()
      }
    }
  }

  /// The degrees that the headers of some columns name, each another, where a row ticks one of them.
  private func degrees(of run: [ColumnProfile]) -> [CoverageReading]? {
    var values: [String: ScaleReader.Observed] = [:]
    for profile in run {
      values[profile.label] = ScaleReader.Observed(value: .string(profile.label))
    }
    let scale = ScaleReader(readers: rows.readers, areMarks: false).scale(of: values)
    var readings = run.compactMap { scale.value(of: $0.label)?.reading }
    // What is neither partial nor none of the three is full, whatever it is called.
    if run.count == 3, let open = readings.firstIndex(of: .unreadable),
      Set(readings) == [.partial, .none, .unreadable]
    {
      readings[open] = .full
    }
    guard readings.count == run.count, readings.allSatisfy(\.isStated),
      Set(readings).count == run.count, readings.contains(.full),
      run.contains(where: { $0.filled > 0 }), rows.tickOne(of: run.map(\.number))
    else { return nil }
    return readings
  }

  // MARK: By header, where the contents allow it

  private mutating func chooseByHeader() {
    let proposed = open.compactMap { profile in
      proposals.proposal(of: profile).map { (profile: profile, role: $0) }
    }
    let strong = Set(
      proposed.filter { $0.profile.reading?.isExact == true && !$0.profile.isWeak }.map(\.role))
    for (profile, role) in proposed {
      let isUnsure =
        profile.isWeak || role == .coverage && profile.reading?.isExact != true
      // A column that names its role weakly gives way to one that names it well.
      if isUnsure, strong.contains(role) || role == .coverage && !extents.isEmpty { continue }
      if role == .statement, has(.statement) { continue }
      give(role, to: profile)
    }
  }

  // MARK: By contents

  /// A column whose values a key explains as coverage is the coverage, whatever it is called.
  private mutating func chooseExplainedCoverage() {
    guard units.isEmpty, !has(.coverage), isFree(.coverage) else { return }
    let explained = open.filter { $0.isExplained && !isSparse($0) }
    let named = explained.filter { $0.reading?.role == .coverage }
    let candidates = named.isEmpty ? explained : named
    if let only = candidates.first, candidates.count == 1 { give(.coverage, to: only) }
  }

  /// A column of coverage words is the coverage, whatever it is called, unless it is called
  /// something else; of several, the one that is called so, then the one that says “partial”.
  private mutating func chooseStatedCoverage() {
    guard !has(.coverage), isFree(.coverage) else { return }
    let stated = open.filter { profile in
      (profile.nature == .words || profile.partials > 0 && profile.isGraded && units.isEmpty)
        && (!profile.isClosed || profile.isGraded) && !isMethod(profile)
        && (profile.subject == nil || profile.reading?.role == .coverage) && !isSparse(profile)
    }
    guard !open.contains(where: { $0.namesCoverage && $0.nature != .units }) else { return }
    let best = stated.max { one, other in
      (one.rankOfCoverage, -one.number) < (other.rankOfCoverage, -other.number)
    }
    if let best, best.isGraded || best.reading?.role == .coverage {
      give(.coverage, to: best)
    }
  }

  /// A column that holds words to which the user gives a meaning is the coverage.
  private mutating func chooseToldCoverage() {
    guard rows.readers.coverage.holdsDecisions, !has(.coverage), isFree(.coverage) else { return }
    let counts = open.filter { $0.nature != .prose }.map { profile in
      (
        profile: profile,
        told: rows.rows.count { index in
          rows.grid.shown(at: index, column: profile.number).map {
            rows.readers.coverage.told($0.value, areMarks: false) != nil
          } ?? false
        }
      )
    }
    let best = counts.max { ($0.told, -$0.profile.number) < ($1.told, -$1.profile.number) }
    if let best, best.told > 0, units.isEmpty || best.told * 2 > best.profile.filled {
      give(.coverage, to: best.profile)
    }
  }

  /// A column that offers full, partial and the like to choose from is the coverage, even where it
  /// is blank and whatever it is called, unless it is called something else.
  private mutating func chooseOfferedCoverage() {
    guard !has(.coverage), isFree(.coverage), !open.contains(where: \.namesCoverage) else { return }
    let numbers = codes.rows.map { rows.grid.rows[$0].number }
    let offering = open.first { profile in
      guard profile.subject == nil, !profile.isClosed, !isMethod(profile),
        profile.nature == .empty || profile.nature == .words || profile.nature == .texts
      else { return false }
      let entries = rows.grid.offered.entries(inColumn: profile.number, rows: numbers)
      let readings = Set(entries.map { rows.readers.coverage.coverage(.string($0)) })
      return readings.contains(.partial) && readings.contains(.full)
    }
    if let offering { give(.coverage, to: offering) }
  }

  private mutating func chooseCoverage() {
    guard !has(.coverage), isFree(.coverage) else { return }
    let labels = Dictionary(grouping: profiles.filter { !$0.label.isEmpty }, by: \.label)
    // Several columns with one label stand under titles of units: none is the coverage.
    let alone = open.filter { ($0.label.isEmpty || labels[$0.label]?.count == 1) && !$0.isClosed }
    // A remark beside a few rows opens with “no” and “limited” too.
    let words = alone.filter {
      $0.nature == .words && !isSparse($0)
        && ($0.subject == nil && !isMethod($0) || $0.partials > 0) && !contradictsUnits($0)
    }.max { ($0.rankOfWords, -$0.number) < ($1.rankOfWords, -$1.number) }
    if let words {
      give(.coverage, to: words)
    } else if units.isEmpty, let column = alone.first(where: isOfSentences) {
      give(.coverage, to: column)
    } else if units.isEmpty {
      let marks = alone.filter {
        isLoneMark($0) && $0.subject == nil && !isMethod($0) && !contradictsUnits($0)
      }
      let best = marks.max { ($0.filled, -$0.number) < ($1.filled, -$1.number) }
      if let column = marks.first(where: { $0.reading?.role == .units }) ?? best {
        give(.coverage, to: column)
      }
    }
  }

  /// Whether most rows say in a sentence how far the KSB is covered.
  private func isOfSentences(_ profile: ColumnProfile) -> Bool {
    profile.nature == .prose && profile.number > codes.number && !isSparse(profile)
      && profile.sentences * 5 >= profile.filled * 3 && !isMethod(profile)
  }

  /// Whether fewer than half of the rows say anything there.
  private func isSparse(_ profile: ColumnProfile) -> Bool {
    profile.filled * 2 < min(codes.rows.count, ColumnProfiler.sample)
  }

  /// Whether a yes or no that nobody calls the coverage stands against the units that other cells of
  /// its rows name, again and again: it answers another question.
  private func contradictsUnits(_ profile: ColumnProfile) -> Bool {
    guard profile.partials == 0, profile.reading?.role != .coverage else { return false }
    if !units.isEmpty { return rows.contradict(profile.number, marks: units.map(\.number)) }
    let named = profiles.first { roles[$0.number] == .units }
    let column =
      named ?? profiles.first { $0.number > codes.number && $0.nature == .units && isOpen($0) }
    guard let column, column.number != profile.number else { return false }
    return rows.contradict(profile.number, units: column.number)
  }

  private func isMethod(_ profile: ColumnProfile) -> Bool {
    if rows.readers.sections.type(named: profile.label) != nil { return true }
    return profile.isMethod || profile.mayBeMethod && profiles.contains(where: \.isMethod)
  }

  /// A few values that return in nearly every row are a scale, whatever they mean: it is asked.
  private mutating func chooseUnknownScale() {
    guard !has(.coverage), units.isEmpty, isFree(.coverage) else { return }
    let count = min(codes.rows.count, ColumnProfiler.sample)
    let scales = open.filter { profile in
      let mayBeScale =
        profile.mayBeScale || profile.reading?.role == .coverage && profile.repeatsFewTexts
      return profile.number > codes.number && profile.subject == nil && !isMethod(profile)
        && !profile.isClosed && profile.distinct >= 2 && profile.filled * 10 >= count * 6
        && (mayBeScale && [.texts, .marks, .numbers].contains(profile.nature)
          || profile.isOrdinal && (has(.units) || profile.reading?.role == .coverage))
        && (profile.reading?.isExact != true || profile.isWeak
          || [.coverage, .outcomes, .assessment].contains(profile.reading?.role))
        && (profile.nature != .marks || !contradictsUnits(profile))
    }
    let best = scales.min { ($0.meanLength, $0.number) < ($1.meanLength, $1.number) }
    if let best { give(.coverage, to: best) }
  }

  /// One column of marks beside the codes says whether they are covered.
  private func isLoneMark(_ profile: ColumnProfile) -> Bool {
    profile.nature == .marks && profile.marks >= 2 && profile.number > codes.number
      && !isMethod(profile) && profile.extent == nil
  }

  private mutating func chooseStatement() {
    guard !has(.statement), !codes.holdsStatements else { return }
    let count = min(codes.rows.count, ColumnProfiler.sample)
    let prose = open.first { profile in
      profile.meanLength >= 15 && profile.filled * 2 >= count && profile.number > codes.number
        && profile.reading?.isExact != true && proposals.canBeStatement(profile) && !profile.returns
        && (profile.knownUnits + profile.unitMentions + profile.unitCodes) * 2 < profile.filled
    }
    if let prose { give(.statement, to: prose) }
  }

  /// Finds the column that names units where no header says so alone.
  private mutating func chooseUnitNames() {
    chooseOneColumnOfUnits()
    guard has(.units), units.isEmpty, isFree(.units) else { return }
    // “Main unit” and “Also in”: what names units beside them does so too.
    for profile in open where profile.number > codes.number {
      let isOther = profile.subject.map { $0 != "core" && $0 != "option" && $0 != "lead" } ?? false
      if isOther { continue }
      let isSure =
        profile.knownUnits * 5 >= profile.filled * 4
        || profile.unitCodes * 5 >= profile.filled * 4
      let mayBeScale = profile.mayBeScale && profile.knownUnits == 0
      // “v1.2” in every row is a version.
      let isConstant = profile.distinct == 1 && profile.filled >= 3 && profile.knownUnits == 0
      if profile.nature == .units, isSure, !mayBeScale, !isConstant, !profile.isClosed {
        give(.units, to: profile)
      }
    }
  }

  private mutating func chooseOneColumnOfUnits() {
    guard !has(.units), units.isEmpty, isFree(.units) else { return }
    if let column = open.first(where: leadsRows) {
      give(.units, to: column)
      return
    }
    if let column = profiles.first(where: { mentionsUnits($0) && given[$0.number] == nil }) {
      roles[column.number] = .units
      return
    }
    let right = open.filter { $0.number > codes.number && !$0.isClosed }
    let ofUnits = right.filter { $0.nature == .units && $0.subject == nil }
    if let column = ofUnits.first(where: { $0.knownUnits * 2 > $0.filled }) ?? ofUnits.first {
      give(.units, to: column)
    } else if let column = profiles.first(where: { isOfUnits($0) }) {
      roles[column.number] = .units
    } else {
      let named = right.filter {
        $0.repeatsNames && $0.subject == nil && !isMethod($0) && $0.teaching * 2 < $0.filled
          && (!has(.coverage) || $0.isUnnamed && $0.distinct >= 3 && $0.meanLength >= 6)
      }
      // Lists of names are units sooner than names alone, which may be anybody's.
      if let column = named.first(where: \.repeatsPieces) ?? named.first {
        give(.units, to: column)
      }
    }
  }

  /// Whether names left of the codes head runs of rows, in which codes of other runs return: units
  /// have those rows, and each lists its KSBs one by one.
  private func leadsRows(_ profile: ColumnProfile) -> Bool {
    profile.number < codes.number && profile.subject == nil && profile.distinct >= 2
      && (profile.nature == .units || profile.nature == .texts) && profile.meanLength <= 60
      && rows.lead(profile.number, to: codes.number)
  }

  /// Evidence or comments that name a unit of the qualification in most rows say where.
  private func isOfUnits(_ profile: ColumnProfile) -> Bool {
    guard given[profile.number] == nil, profile.number > codes.number, !has(.coverage) else {
      return false
    }
    switch roles[profile.number] {
    case .rationale, .outcomes, nil:
      return (profile.knownUnits + profile.unitMentions) * 5 >= profile.filled * 3
        && profile.filled > 0 && profile.number != codes.number
    default: return false
    }
  }

  /// “Units and learning outcomes” names units, where no other column does.
  private func mentionsUnits(_ profile: ColumnProfile) -> Bool {
    roles[profile.number] == .outcomes && profile.reading?.isExact == false
      && LabelText.headerWords(profile.label).contains { $0 == "unit" || $0 == "module" }
  }

  /// Prose that stands mainly where coverage is not full says why.
  private mutating func chooseReasons() {
    guard !has(.rationale), isFree(.rationale) else { return }
    let claims = roles.filter { $0.value == .coverage || $0.value.isUnit }.map(\.key)
    guard !claims.isEmpty else { return }
    let reasons = open.filter { profile in
      profile.filled > 0 && profile.meanLength >= 12 && canBeReason(profile)
        && rows.standsWhereNotFull(profile.number, claims, extents: extents)
    }
    if let column = reasons.first { give(.rationale, to: column) }
  }

  /// Sentences give reasons, and so do those that open with a degree: “Lacks the site visit”.
  private func canBeReason(_ profile: ColumnProfile) -> Bool {
    switch profile.nature {
    case .prose, .texts: true
    case .words: isSparse(profile) && profile.marks * 2 < profile.filled
    case .empty, .marks, .units, .outcomes, .types, .numbers: false
    }
  }

  /// A forged sheet may head thousands of columns alike: what a table can mean is bounded.
  private mutating func limit() {
    var counts: [ColumnRole: Int] = [:]
    for profile in profiles {
      guard let role = roles[profile.number], role.keepsBlanks else { continue }
      counts[role, default: 0] += 1
      if counts[role, default: 0] > Self.mostPerRole { roles[profile.number] = nil }
    }
  }

  // MARK: What is left

  /// Says of every column that has no role why it has none.
  private mutating func account() {
    let account = ColumnAccount(
      profiles: profiles, roles: roles, rows: rows, hasUnits: has(.units) || !units.isEmpty,
      methods: Set(profiles.filter(isMethod).map(\.number)))
    for profile in profiles where roles[profile.number] == nil {
      roles[profile.number] = .other
      uses[profile.number] = account.use(of: profile)
    }
  }
}
