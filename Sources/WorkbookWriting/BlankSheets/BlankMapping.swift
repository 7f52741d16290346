package import Domain

/// A mapping workbook to be filled in: a row for each KSB, and what to say of it.
///
/// Its columns are those that ksbcheck documents, and it reads them back.
package struct BlankMapping: Sendable, Hashable {
  /// The standards, a sheet each; empty for one sheet without KSBs.
  package var standards: [ClaimedStandard]

  /// When the workbook says that it was made, in seconds since 1970; never 0.
  package var created: Int

  package init(standards: [ClaimedStandard], created: Int) {
    self.standards = standards
    self.created = created
  }

  /// The name of the sheet, and the start of the names of several.
  static let sheetName = "KSB mapping"

  /// The rows to fill in where no standard says how many there are.
  private static let rowsWithoutStandard = 120

  /// The least height of a row in points: three lines.
  private static let roomToWrite = 48.0

  /// The workbook: instructions, then the sheets to fill in.
  package var workbook: WrittenWorkbook {
    WrittenWorkbook(
      title: Self.sheetName, created: created, sheets: [instructions.sheet] + mappingSheets)
  }

  private var mappingSheets: [WrittenSheet] {
    guard !standards.isEmpty else { return [sheet(Self.sheetName, for: nil)] }
    var taken: Set<String> = [Instructions.sheetName]
    return standards.map { claimed in
      let name = SheetName.made(of: wantedName(for: claimed), besides: taken)
      taken.insert(name)
      return sheet(name, for: claimed)
    }
  }

  /// Of several sheets, each names its standard, by which it is known when the workbook is read.
  private func wantedName(for claimed: ClaimedStandard) -> String {
    guard standards.count > 1 else { return Self.sheetName }
    let reference = claimed.standard.reference
    let isShared = standards.count { $0.standard.reference == reference } > 1
    let option = isShared ? claimed.option.map { " \($0.title)" } ?? "" : ""
    return "\(Self.sheetName) \(reference)\(option)"
  }

  private func sheet(_ name: String, for claimed: ClaimedStandard?) -> WrittenSheet {
    let ksbs = claimed?.ksbs ?? []
    let header = WrittenRow(
      MappingColumn.allCases.map { .text($0.header, look: SheetStyle.header) }, leastHeight: 34)
    let rows =
      ksbs.isEmpty
      ? Array(repeating: Self.openRow, count: Self.rowsWithoutStandard) : ksbs.map(Self.row)
    return WrittenSheet(
      name: name,
      columns: MappingColumn.allCases.map { column in
        let isOpen = ksbs.isEmpty || column.isFilledIn
        return WrittenColumn(
          width: column.width, look: isOpen ? SheetStyle.openBelow : CellStyle())
      },
      rows: [header] + rows, headerRows: 1, headerColumns: 1, isProtected: true,
      entries: MappingColumn.allCases.compactMap { $0.entryRule(rows: 2...rows.count + 1) },
      pageHeader: [Self.sheetName, claimed?.label].compactMap { $0 }.joined(separator: ": "))
  }

  private static func row(_ ksb: KSB) -> WrittenRow {
    let given = [ksb.code.description, ksb.code.type.word, ksb.statement]
    return WrittenRow(
      given.map { .text($0, look: SheetStyle.given) }
        + MappingColumn.allCases.filter(\.isFilledIn).map { _ in
          WrittenCell(.blank, look: SheetStyle.open)
        },
      leastHeight: roomToWrite)
  }

  private static let openRow = WrittenRow(
    MappingColumn.allCases.map { _ in WrittenCell(.blank, look: SheetStyle.open) },
    leastHeight: roomToWrite)
}

/// The columns of our own mapping sheet, from the left.
enum MappingColumn: CaseIterable {
  case ksb, type, statement, coverage, units, outcomes, assessment, rationale, together

  var header: String {
    switch self {
    case .ksb: "KSB"
    case .type: "Type"
    case .statement: "Statement"
    case .coverage: "Coverage"
    case .units: "Units"
    case .outcomes: "Learning outcomes"
    case .assessment: "Assessment"
    case .rationale: "Rationale for partial coverage"
    case .together: "Needed together"
    }
  }

  /// Whether the applicant fills it in; the others come from the standard.
  var isFilledIn: Bool {
    switch self {
    case .ksb, .type, .statement: false
    case .coverage, .units, .outcomes, .assessment, .rationale, .together: true
    }
  }

  /// The width in characters; together they fill a landscape page.
  var width: Double {
    switch self {
    case .ksb: 7
    case .type: 12
    case .statement: 46
    case .coverage: 11
    case .units, .outcomes: 20
    case .assessment: 24
    case .rationale: 30
    case .together: 10
    }
  }

  /// What may be typed into the column; nil where anything may.
  func entryRule(rows: ClosedRange<Int>) -> DataValidation? {
    let place = (Self.allCases.firstIndex(of: self) ?? 0) + 1
    switch self {
    case .coverage:
      return DataValidation(
        column: place, rows: rows, allowed: .words(["Full", "Partial", "None"]),
        hint: "Full, Partial or None")
    case .together:
      return DataValidation(
        column: place, rows: rows, allowed: .words(["Yes", "No"]),
        hint: "Yes: only all of the units named cover it fully")
    case .type:
      return DataValidation(
        column: place, rows: rows, allowed: .words(KSBType.allCases.map(\.word)))
    default: return nil
    }
  }
}

extension KSBType {
  /// The type of a KSB, as its row says it.
  var word: String {
    switch self {
    case .knowledge: "Knowledge"
    case .skill: "Skill"
    case .behaviour: "Behaviour"
    }
  }
}

extension BlankMapping {
  /// How to fill in the mapping.
  var instructions: Instructions {
    Instructions(
      title: "How to fill in the KSB mapping", lines: made + Self.steps + Self.columns + Self.rest)
  }

  private var made: [Instructions.Line] {
    if standards.isEmpty {
      return [("Made for", "Any standard: write its KSBs into the first three columns.")]
    }
    return standards.map { ("Made for", $0.label) }
  }

  private static let steps: [Instructions.Line] = [
    ("", ""),
    (
      "What to do",
      """
      Go through the mapping row by row: each row is one KSB of the standard. Fill in the white \
      cells. The grey ones come from the standard and are locked, so that nothing of it is lost.
      """
    ),
    (
      "Leave nothing open",
      """
      To a reviewer, a blank means that nobody has looked yet. If the qualification does not teach a \
      KSB, say None.
      """
    ),
    ("", ""),
  ]

  private static let columns: [Instructions.Line] = [
    (
      "Coverage",
      """
      Full: learners are taught and assessed on the whole statement. Partial: on a part of it. \
      None: on nothing of it.
      """
    ),
    (
      "Units",
      """
      The units that teach it, by the codes or titles of the structure workbook. Several are \
      separated by commas: U01, U04.
      """
    ),
    ("Learning outcomes", "Which outcomes of those units meet it: U01 LO2, U04 LO1."),
    (
      "Assessment",
      "How learners show that they have met it: practical observation, written assignment."
    ),
    (
      "Rationale",
      """
      Only for Partial: which part is left out, and why the workplace is the safer or more \
      reliable place to learn it.
      """
    ),
    (
      "Needed together",
      """
      Only for Full with several units. Yes: it takes all of the units named to cover it fully. No: \
      each of them does by itself.
      """
    ),
    ("", ""),
  ]

  private static let rest: [Instructions.Line] = [
    (
      "More room",
      """
      Where a row is too low for what you write, double-click the line below its number. To say \
      more about a KSB on several rows, insert rows below it and leave their first cell empty.
      """
    ),
    (
      "Locked cells",
      "There is no password: Review > Unprotect Sheet opens every cell."
    ),
    (
      "Before you submit",
      """
      Run “ksbcheck check” on this workbook, the structure workbook and the standard. It names \
      every cell that still stands in the way.
      """
    ),
  ]
}

/// A standard that a qualification claims, and the KSBs of it that count.
package struct ClaimedStandard: Sendable, Hashable {
  package var standard: OccupationalStandard

  /// The option whose KSBs alone are wanted; nil for the whole standard.
  package var option: StandardOption?

  package init(standard: OccupationalStandard, option: StandardOption? = nil) {
    self.standard = standard
    self.option = option
  }

  /// The KSBs in the standard's order, with the codes that the standard prints where it prints
  /// them, because those are the ones that people know.
  var ksbs: [KSB] { standard.ksbs(numbered: .printed, option: option) }

  /// The standard as a person would name it: `ST0827 Nurse, version 1.0, option Acute care`.
  var label: String {
    let name = "\(standard.reference) \(standard.title)".trimmed
    let parts = [
      name, standard.version.map { "version \($0)" }, option.map { "option \($0.title)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// The text without white space at its edges.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
