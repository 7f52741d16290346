import Workbooks

/// Gives every column of a table its role: by its header first, by its contents where that fails.
struct ColumnPlan {
  let survey: SheetSurvey
  /// Whether columns of marks are units.
  let readsUnits: Bool

  /// How many columns of one role a table is believed to have.
  private static let mostPerRole = 32

  private var profiles: [ColumnProfile] { survey.profiles }
  private var codes: CodeColumn { survey.codes }

  /// The columns, from the left.
  func columns() -> [TableColumn] {
    var roles = Dictionary(
      profiles.map { ($0.number, roleByHeader(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let unitColumns = readsUnits ? Set(survey.unitColumns.map(\.number)) : []
    for profile in profiles where unitColumns.contains(profile.number) {
      roles[profile.number] = .unit(name(of: profile))
    }
    let extents = extentColumns(besides: unitColumns)
    for number in extents { roles[number] = .coverage }
    yieldWeakRoles(&roles, besides: extents)
    obey(&roles)
    nameByContents(&roles)
    limit(&roles)
    return profiles.map { profile in
      TableColumn(
        column: MappingTable.Column(
          number: profile.number, role: roles[profile.number] ?? .other, header: header(profile),
          location: profile.labelCell.map(survey.grid.location)),
        extent: extent(of: profile, extents, roles))
    }
  }

  private func header(_ profile: ColumnProfile) -> String {
    readsUnits && survey.unitColumns.contains { $0.number == profile.number }
      ? profile.name : profile.label
  }

  private func name(of profile: ColumnProfile) -> String {
    profile.name.isEmpty
      ? "column \(CellReference.letters(forColumn: profile.number))" : profile.name
  }

  private func extent(
    of profile: ColumnProfile, _ extents: Set<Int>, _ roles: [Int: ColumnRole]
  ) -> CoverageReading? {
    if let given = given[profile.number]?.value.extent { return given }
    let isTicked = extents.contains(profile.number) && roles[profile.number] == .coverage
    return isTicked ? profile.extent : nil
  }

  // MARK: By instruction

  private var given: [Int: Instruction<SheetInstructions.Role>] {
    survey.instructions?.columns ?? [:]
  }

  /// Takes what the user says; a role given to one column is left to no other that is not named.
  private func obey(_ roles: inout [Int: ColumnRole]) {
    let taken = Set(given.values.map { $0.value.role(named: "") })
    for profile in profiles {
      if let role = given[profile.number]?.value {
        roles[profile.number] = role.role(named: name(of: profile))
      } else if let role = roles[profile.number], taken.contains(role), role != .other {
        roles[profile.number] = .other
      }
    }
  }

  // MARK: By header

  private func roleByHeader(of profile: ColumnProfile) -> ColumnRole {
    if profile.number == codes.number { return .code }
    guard let reading = profile.reading else { return .other }
    switch reading.role {
    case .code: return profile.meanLength > 15 ? .statement : .other
    case .statement where profile.types * 2 > profile.filled && profile.filled > 0: return .other
    case .statement where profile.holdsWords: return .coverage
    // “Topics covered” heads prose.
    case .coverage where !reading.isExact && profile.marks == 0 && profile.meanLength > 24:
      return .other
    case .rationale where reading.isWeak && isProseThroughout(profile): return .other
    default: return reading.role
    }
  }

  /// “Evidence” that every KSB has is no reason why some are covered in part.
  private func isProseThroughout(_ profile: ColumnProfile) -> Bool {
    let rows = min(codes.rows.count, ColumnProfiler.sample)
    return rows >= 5 && profile.filled * 10 >= rows * 9 && profile.meanLength > 15
  }

  /// `Full`, `Partial` and `None` as columns of their own, to be ticked.
  private func extentColumns(besides units: Set<Int>) -> Set<Int> {
    let named = profiles.filter { $0.extent != nil && !units.contains($0.number) }
    return Set(named.compactMap(\.extent)).count >= 2 ? Set(named.map(\.number)) : []
  }

  /// A column that names its role weakly gives way to one that names it well.
  private func yieldWeakRoles(_ roles: inout [Int: ColumnRole], besides kept: Set<Int>) {
    let strong = Set(
      profiles.filter { $0.reading?.isExact == true && $0.reading?.isWeak == false }
        .compactMap { roles[$0.number] })
    var hasStatement = false
    for profile in profiles where !kept.contains(profile.number) {
      guard let role = roles[profile.number], let reading = profile.reading else { continue }
      let isUnsure = reading.isWeak || role == .coverage && !reading.isExact
      let givesWay = isUnsure && (strong.contains(role) || role == .coverage && !kept.isEmpty)
      if givesWay || role == .statement && hasStatement { roles[profile.number] = .other }
      if roles[profile.number] == .statement { hasStatement = true }
    }
  }

  // MARK: By contents

  private func nameByContents(_ roles: inout [Int: ColumnRole]) {
    if !roles.values.contains(.statement), !codes.holdsStatements,
      let statement = longest(roles)
    {
      roles[statement] = .statement
    }
    let open = profiles.filter { profile in
      roles[profile.number] == .other && given[profile.number] == nil
        && (profile.reading == nil || profile.isWeaklyOther)
    }
    let hasCoverage = roles.values.contains { $0 == .coverage || $0.isUnit }
    let alone = open.filter { profile in
      // Several columns with one label stand under titles of units: none is the coverage.
      profile.label.isEmpty || profiles.count { $0.label == profile.label } == 1
    }
    if !hasCoverage, let column = alone.first(where: { $0.holdsWords || isLoneMark($0) }) {
      roles[column.number] = .coverage
    }
    if !roles.values.contains(where: { $0 == .units || $0.isUnit }) { nameUnits(&roles, open) }
  }

  /// Finds the column that names units where no header says so alone.
  private func nameUnits(_ roles: inout [Int: ColumnRole], _ open: [ColumnProfile]) {
    if let column = profiles.first(where: {
      roles[$0.number] == .outcomes && given[$0.number] == nil && mentionsUnits($0)
    }) {
      roles[column.number] = .units
    }
    guard survey.header.rows.isEmpty else { return }
    let codes = open.first { profile in
      profile.number > self.codes.number && roles[profile.number] == .other
        && profile.filled > 0 && profile.unitCodes * 5 >= profile.filled * 4
    }
    if let codes { roles[codes.number] = .units }
  }

  /// “Units and learning outcomes” names units, where no other column does.
  private func mentionsUnits(_ profile: ColumnProfile) -> Bool {
    profile.reading?.isExact == false
      && LabelText.headerWords(profile.label).contains { $0 == "unit" || $0 == "module" }
  }

  /// One column of marks beside the codes says whether they are covered.
  private func isLoneMark(_ profile: ColumnProfile) -> Bool {
    profile.holdsMarks && profile.marks >= 2 && profile.number > codes.number
      && profile.types * 2 <= profile.filled
  }

  /// The column of prose nearest to the codes.
  private func longest(_ roles: [Int: ColumnRole]) -> Int? {
    let prose = profiles.filter { profile in
      roles[profile.number] == .other && given[profile.number] == nil
        && profile.meanLength >= 15
        && profile.filled * 2 >= min(codes.rows.count, ColumnProfiler.sample)
        && profile.number > codes.number
        && profile.reading?.isExact != true
    }
    return prose.first?.number
  }

  /// A forged sheet may head thousands of columns alike: what a table can mean is bounded.
  private func limit(_ roles: inout [Int: ColumnRole]) {
    var counts: [ColumnRole: Int] = [:]
    for profile in profiles {
      guard let role = roles[profile.number], role.keepsBlanks else { continue }
      counts[role, default: 0] += 1
      if counts[role, default: 0] > Self.mostPerRole { roles[profile.number] = .other }
    }
  }
}
