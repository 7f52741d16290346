import Domain

/// A structure workbook to be filled in: the qualification, its units and its rules of combination.
///
/// Its sheets are those that ksbcheck documents, and it reads them back.
package struct BlankStructure: Sendable, Hashable {
  /// The standards that the qualification claims; may be empty.
  package var standards: [ClaimedStandard]

  /// When the workbook says that it was made, in seconds since 1970; never 0.
  package var created: Int

  package init(standards: [ClaimedStandard], created: Int) {
    self.standards = standards
    self.created = created
  }

  static let qualificationSheet = "Qualification"
  static let unitsSheet = "Units"
  static let rulesSheet = "Rules of combination"

  /// The workbook: instructions, then the sheets to fill in.
  package var workbook: WrittenWorkbook {
    WrittenWorkbook(
      title: "Qualification structure", created: created,
      sheets: [
        Self.instructions.sheet, qualification, Self.table(Self.unitsSheet, UnitColumn.self),
        Self.table(Self.rulesSheet, RuleColumn.self),
      ])
  }

  // MARK: Sheets

  private var qualification: WrittenSheet {
    let facts = QualificationFact.allCases
    return WrittenSheet(
      name: Self.qualificationSheet,
      columns: [
        WrittenColumn(width: 24), WrittenColumn(width: 60, look: SheetStyle.openBelow),
      ],
      rows: facts.map { fact in
        WrittenRow([
          .text(fact.label, look: SheetStyle.label),
          fact.value(for: standards).map { .text($0, look: SheetStyle.open) }
            ?? WrittenCell(.blank, look: SheetStyle.open),
        ])
      },
      isProtected: true,
      entries: facts.enumerated().compactMap { row, fact in
        fact.allowed.map {
          DataValidation(column: 2, rows: row + 1...row + 1, allowed: $0, hint: fact.hint)
        }
      },
      pageHeader: Self.qualificationSheet)
  }

  private static func table<Column: TableColumn>(
    _ name: String, _ columns: Column.Type
  ) -> WrittenSheet {
    let rows = Column.rows
    let open = WrittenRow(Column.allCases.map { _ in WrittenCell(.blank, look: SheetStyle.open) })
    return WrittenSheet(
      name: name,
      columns: Column.allCases.map { WrittenColumn(width: $0.width, look: SheetStyle.openBelow) },
      rows: [
        WrittenRow(
          Column.allCases.map { .text($0.header, look: SheetStyle.header) }, leastHeight: 34)
      ] + Array(repeating: open, count: rows.count),
      headerRows: 1, headerColumns: 1, isProtected: true,
      entries: Column.allCases.enumerated().compactMap { $1.entryRule(column: $0 + 1, rows: rows) },
      pageHeader: name)
  }
}

/// A column of a table to be filled in.
protocol TableColumn: CaseIterable {
  /// The rows to fill in, counted from 1.
  static var rows: ClosedRange<Int> { get }
  var header: String { get }
  /// The width in characters.
  var width: Double { get }
  /// What may be typed; nil where anything may.
  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation?
}

/// The columns of the sheet of units, from the left.
enum UnitColumn: TableColumn {
  case code, title, level, credits, guidedHours, totalTime, status, group, pathway, requires
  case barredWith, mustBePassed

  /// More units than the largest qualifications have.
  static let rows = 2...201

  var header: String {
    switch self {
    case .code: "Unit code"
    case .title: "Unit title"
    case .level: "Level"
    case .credits: "Credits"
    case .guidedHours: "GLH"
    case .totalTime: "TQT"
    case .status: "Status"
    case .group: "Group"
    case .pathway: "Pathway"
    case .requires: "Requires"
    case .barredWith: "Barred with"
    case .mustBePassed: "Must be passed"
    }
  }

  var width: Double {
    switch self {
    case .code: 14
    case .title: 46
    case .level, .credits, .guidedHours, .totalTime: 9
    case .status, .mustBePassed: 13
    case .group, .pathway: 15
    case .requires, .barredWith: 18
    }
  }

  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation? {
    guard let allowed else { return nil }
    return DataValidation(
      column: column, rows: rows, allowed: allowed, isStrict: !isCodes, hint: hint)
  }

  /// Codes are offered, not demanded: several may be named.
  private var isCodes: Bool { self == .requires || self == .barredWith }

  private var allowed: DataValidation.Allowed? {
    switch self {
    case .level: .wholeNumber(0...8)
    case .credits: .number(0...10_000)
    case .guidedHours, .totalTime: .number(0...100_000)
    case .status: .words(["Mandatory", "Optional"])
    case .mustBePassed: .words(["Yes"])
    case .requires, .barredWith:
      .cells(sheet: BlankStructure.unitsSheet, column: 1, rows: Self.rows)
    case .code, .title, .group, .pathway: nil
    }
  }

  private var hint: String {
    switch self {
    case .level: "The unit’s own level, a whole number"
    case .guidedHours: "Guided learning hours"
    case .totalTime: "Hours in all"
    case .status: "Mandatory or Optional"
    case .requires: "Units that must be taken too; several codes are separated by commas"
    case .barredWith: "Units that may not be taken too; several codes are separated by commas"
    case .mustBePassed: "Yes where the award takes a pass in the unit; else blank"
    case .code, .title, .credits, .group, .pathway: ""
    }
  }
}

/// The columns of the sheet of rules of combination, from the left.
enum RuleColumn: TableColumn {
  case group, pathway, least, most, unit, level, exactLevel, mayBeFailed

  static let rows = 2...31

  var header: String {
    switch self {
    case .group: "Group"
    case .pathway: "Pathway"
    case .least: "At least"
    case .most: "At most"
    case .unit: "Of"
    case .level: "Level"
    case .exactLevel: "Exactly at"
    case .mayBeFailed: "May be failed"
    }
  }

  var width: Double {
    switch self {
    case .group, .pathway: 24
    case .least, .most, .unit, .level, .exactLevel, .mayBeFailed: 12
    }
  }

  func entryRule(column: Int, rows: ClosedRange<Int>) -> DataValidation? {
    guard let allowed else { return nil }
    return DataValidation(column: column, rows: rows, allowed: allowed, hint: hint)
  }

  private var allowed: DataValidation.Allowed? {
    switch self {
    case .group, .pathway: nil
    case .least, .most, .mayBeFailed: .number(0...10_000)
    case .unit: .words(["units", "credits"])
    case .level, .exactLevel: .wholeNumber(0...8)
    }
  }

  private var hint: String {
    switch self {
    case .group, .pathway: ""
    case .least: "Blank when there is no least number"
    case .most: "Blank when there is no largest number"
    case .unit: "units or credits"
    case .level: "Blank, or 5 when only units at level 5 or above count"
    case .exactLevel: "Blank, or 4 when only units at level 4 itself count"
    case .mayBeFailed: "Credits that a learner may be given the award without passing"
    }
  }
}

/// What the structure workbook asks about the qualification as a whole, from the top.
enum QualificationFact: CaseIterable {
  case title, number, level, credits, guidedHours, totalTime, standard, option

  /// The label before the value.
  var label: String {
    switch self {
    case .title: "Title"
    case .number: "Number"
    case .level: "Level"
    case .credits: "Total credits"
    case .guidedHours: "Total GLH"
    case .totalTime: "TQT"
    case .standard: "Standard"
    case .option: "Option"
    }
  }

  /// What is known already, of standards that the qualification claims.
  func value(for standards: [ClaimedStandard]) -> String? {
    let known: [String] =
      switch self {
      case .standard: standards.map(\.standard.reference)
      case .option: standards.compactMap(\.option?.title)
      default: []
      }
    let value = known.filter { !$0.isEmpty }.joined(separator: ", ")
    return value.isEmpty ? nil : value
  }

  /// What may be typed; nil where anything may.
  var allowed: DataValidation.Allowed? {
    switch self {
    case .level: .words(["4", "5"])
    case .credits: .number(1...10_000)
    case .guidedHours, .totalTime: .number(1...100_000)
    case .title, .number, .standard, .option: nil
    }
  }

  /// What is shown beside the cell.
  var hint: String {
    switch self {
    case .level: "4 or 5"
    case .credits: "The credits that a learner takes in all"
    case .guidedHours: "Guided learning hours that a learner takes in all"
    case .totalTime: "Total qualification time in hours"
    case .title, .number, .standard, .option: ""
    }
  }
}

extension BlankStructure {
  /// How to fill in the structure.
  ///
  /// Rules of combination in words are read wherever they stand, so no example here may be one.
  static let instructions = Instructions(
    title: "How to fill in the qualification structure",
    lines: qualificationLines + unitLines + ruleLines + rest)

  private static let qualificationLines: [Instructions.Line] = [
    ("", ""),
    (
      qualificationSheet,
      """
      The facts of the qualification as a whole: what one learner takes, not the sum of all units \
      that are on offer. Leave a cell blank where there is nothing to say.
      """
    ),
  ]

  private static let unitLines: [Instructions.Line] = [
    (
      unitsSheet,
      """
      A row for each unit or module, with a code of its own; the mapping names units by these \
      codes. Status says whether every learner takes it (Mandatory) or may choose it (Optional).
      """
    ),
    ("Groups", "Units on the same list of options share a name under Group, such as A or B."),
    (
      "Several routes",
      """
      Under Pathway, name the one that a unit belongs to; several are separated by commas. Blank \
      means every learner, whatever the pathway.
      """
    ),
    (
      "Requires, Barred with",
      """
      Codes of other rows: in the first column, those that go along with this one; in the second, \
      those that never do. Pick from the list, or type codes with commas between them.
      """
    ),
    (
      "Must be passed",
      """
      Only where an award may be given with something failed: Yes beside what is never among it.
      """
    ),
  ]

  private static let ruleLines: [Instructions.Line] = [
    (
      rulesSheet,
      """
      A row for each rule that a valid combination must meet. Say under Of whether the two bounds \
      count units or credits; a bound that is left blank is no bound. An exact number stands \
      under both bounds.
      """
    ),
    (
      "Rules over everything",
      """
      An asterisk (*) under Group stands for everything that a learner takes. Give the size of the \
      qualification in a row of its own. A number under Level narrows a row down to what is at \
      that level or above; one under Exactly at, to that very level.
      """
    ),
    (
      "May be failed",
      """
      Where an award can be given without a pass in everything: how many credits, in a row with an \
      asterisk. Leave it blank where everything has to be passed.
      """
    ),
  ]

  private static let rest: [Instructions.Line] = [
    ("", ""),
    ("Locked cells", "There is no password: Review > Unprotect Sheet opens every cell."),
    (
      "Before you submit",
      """
      Run “ksbcheck check” on the mapping workbook with this one as its --structure. It works out \
      whether every choice of units covers every KSB.
      """
    ),
  ]
}
