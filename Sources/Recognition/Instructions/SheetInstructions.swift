package import Domain

/// What a user says of one sheet of a mapping.
package struct SheetInstructions: Sendable, Hashable {
  /// The rows of a header.
  package enum HeaderRows: Sendable, Hashable {
    /// The table has no header.
    case none
    /// The rows, counted from 1.
    case rows(ClosedRange<Int>)
  }

  /// What a column is for.
  package enum Role: Sendable, Hashable {
    /// One of the roles that need no more to be said.
    case column(ColumnRole)
    /// The KSBs' codes, which are of this type where they are numbers without a letter.
    case code(KSBType)
    /// Marks for one unit; its name, or nil to take that of the header.
    case unit(String?)
    /// Ticks that each stand for this extent of coverage.
    case extent(CoverageReading)
    /// Marks for the KSB whose code heads the column.
    case ksb
  }

  /// The sheet's name.
  package var sheet: Instruction<String>
  /// How it is laid out; nil to find out.
  package var layout: Instruction<LayoutKind>?
  /// Where the header stands; nil to find out.
  package var headerRows: Instruction<HeaderRows>?
  /// The rows of the header that name the units of a matrix; nil for all of them.
  package var unitRows: Instruction<ClosedRange<Int>>?
  /// What any text below a unit means that means nothing known; nil to ask about it.
  package var anyText: Instruction<CoverageReading>?
  /// The same for single columns, by their number.
  package var anyTextByColumn: [Int: CoverageReading] = [:]
  /// What columns are for, by their number.
  package var columns: [Int: Instruction<Role>] = [:]

  /// Creates instructions that say no more than that the sheet is a part of the mapping.
  package init(sheet: Instruction<String>) { self.sheet = sheet }

  /// The columns of the KSBs' codes that are named, from the left: each starts a table.
  package var codeColumns: [Int] {
    columns.filter { $0.value.value.role(named: "") == .code }.keys.sorted()
  }

  /// The column of the KSBs' codes, if one is named.
  var codeColumn: Int? { codeColumns.first }

  /// The type of the codes that are numbers without a letter, if it is named.
  var typeOfCodes: KSBType? {
    guard case .code(let type)? = codeColumn.flatMap({ columns[$0]?.value }) else { return nil }
    return type
  }

  /// What is said of each table that starts with a column of codes, from the left.
  var parts: [SheetInstructions] {
    let starts = codeColumns
    guard starts.count > 1 else { return [self] }
    return starts.indices.map { index in
      let first = index == 0 ? 1 : starts[index]
      let end = index + 1 < starts.count ? starts[index + 1] : Int.max
      var part = self
      part.columns = columns.filter { $0.key >= first && $0.key < end }
      return part
    }
  }

  /// What any text in a column of marks means, beyond what is known; nil to ask about it.
  func meaningOfAnyText(in column: Int) -> CoverageReading? {
    anyTextByColumn[column] ?? anyText?.value
  }

  /// Whether any text below units is said to mean something.
  var readsAnyText: Bool { anyText != nil || !anyTextByColumn.isEmpty }

  /// Where KSBs stand, after the roles of columns; nil when they do not tell.
  var place: LayoutKind.Place? {
    let roles = Set(columns.values.map(\.value))
    if codeColumn != nil { return .row }
    if roles.contains(.column(.ksbs)) { return .list }
    return roles.contains(.ksb) ? .column : nil
  }

  /// The columns of a role, from the left.
  func columns(of role: ColumnRole) -> [Int] {
    columns.filter { $0.value.value == .column(role) }.keys.sorted()
  }

  /// The rows of the header, if they are named.
  var headerRange: ClosedRange<Int>? {
    if case .rows(let rows) = headerRows?.value { rows } else { nil }
  }
}

extension SheetInstructions.Role {
  /// The column's role in a table whose rows are KSBs', its unit named as `name` where nothing else is said.
  func role(named name: String) -> ColumnRole {
    switch self {
    // Where KSBs have the rows, no column is of one KSB or lists several.
    case .column(.ksbs), .ksb: .other
    case .column(let role): role
    case .code: .code
    case .unit(let given): .unit(given ?? name)
    case .extent: .coverage
    }
  }

  /// Whether a column that was read as `role` is what is said.
  func isTaken(by role: ColumnRole) -> Bool {
    switch (self, role) {
    case (.column(let wanted), _): wanted == role
    case (.code, _): role == .code
    case (.unit, .unit), (.extent, .coverage), (.ksb, .ksb): true
    case (.unit, _), (.extent, _), (.ksb, _): false
    }
  }

  /// Whether it is of the units that have rows of their own, and of what is said beside them.
  var isOfUnits: Bool {
    switch self {
    case .column(.coverage), .column(.assessment), .column(.rationale): true
    case .column, .code, .unit, .extent, .ksb: false
    }
  }

  /// Whether the column marks one unit.
  var isUnit: Bool { if case .unit = self { true } else { false } }

  /// The extent that a tick stands for, if the role names one.
  var extent: CoverageReading? { if case .extent(let reading) = self { reading } else { nil } }
}
