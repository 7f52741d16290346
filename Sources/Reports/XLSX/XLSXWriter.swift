import Checking
import Domain
import Recognition
import WorkbookWriting
import Workbooks

extension ReportFormat {
  /// A workbook for people who live in Excel.
  public static let xlsx = ReportFormat(
    "xlsx", fileEndings: ["xlsx"], isForPeople: true, isText: false, writer: XLSXWriter())
}

/// The report as a workbook: a summary, and tables to filter.
struct XLSXWriter: ReportWriter {
  func files(for report: Report) throws(ReportError) -> [ReportFile] {
    let workbook = WrittenWorkbook(
      title: report.title, created: ReportDay.seconds(of: report.date), sheets: sheets(report))
    do throws(WritingError) {
      return [ReportFile(name: "report.xlsx", bytes: try workbook.bytes())]
    } catch {
      throw ReportError(description: error.description)
    }
  }

  private func sheets(_ report: Report) -> [WrittenSheet] {
    [
      SummarySheet(report: report).sheet, CoverageSheet(report: report).sheet,
      FindingsSheet(report: report).sheet,
    ] + MatrixSheet.all(in: report) + [RulesSheet(report: report).sheet]
  }
}

/// The sheet that opens: the verdict, and what the other sheets do not hold.
struct SummarySheet: ReportSink {
  /// The name on the tab.
  static let name = "Summary"

  private let report: Report
  private var rows: [WrittenRow] = []

  init(report: Report) {
    self.report = report
    let sections = ReportSections(report: report)
    verdict()
    counts()
    sections.comparison(&self)
    sections.updates(&self)
    sections.coverage(&self)
    sections.combinations(&self)
    sections.changes(&self)
    sections.checked(&self)
    sections.checklist(&self)
    sections.receipt(&self)
  }

  var sheet: WrittenSheet {
    WrittenSheet(
      name: Self.name,
      columns: [WrittenColumn(width: 26)]
        + Array(repeating: WrittenColumn(width: 14), count: 1 + ClaimStatus.allCases.count),
      rows: rows, pageHeader: report.title)
  }

  private mutating func verdict() {
    add([ReportCell.text(report.subject, look: ReportCellStyle.title)], leastHeight: 28)
    let look = ReportCellStyle.verdict(report.tone)
    add([ReportCell.text(report.headline, look: look)], leastHeight: 24)
    for line in [report.nextStep] + report.told.lines {
      add([ReportCell.text(line, look: ReportCellStyle.plain)])
    }
    add([])
  }

  private mutating func counts() {
    for severity in Severity.heaviestFirst {
      let place = FindingsSheet.place(in: report) { $0.severity == severity && !$0.isSuppressed }
      let look = place == nil ? ReportCellStyle.label : ReportCellStyle.plainLink
      add([
        ReportCell.text(severity.heading, look: look, link: place),
        ReportCell.number(report.thingCounts[severity], look: ReportCellStyle.plain),
      ])
    }
  }

  private mutating func add(_ cells: [WrittenCell], leastHeight: Double? = nil) {
    rows.append(WrittenRow(cells, leastHeight: leastHeight))
  }

  private mutating func add(_ label: String?, _ value: String) {
    add([
      ReportCell.text(label, look: ReportCellStyle.label),
      ReportCell.text(value, look: ReportCellStyle.plain),
    ])
  }

  // MARK: Sections

  mutating func section(_ title: String, severity: Severity?) {
    add([])
    add([ReportCell.text(title, look: ReportCellStyle.heading)], leastHeight: 22)
  }

  mutating func subsection(_ title: String) {
    add([ReportCell.text(title, look: ReportCellStyle.label)])
  }

  mutating func sentence(_ text: String) { words(text) }

  mutating func words(_ text: String) { add(nil, text) }

  mutating func items(_ items: [ReportItem]) {
    for item in items { for line in [item.plain] + item.details { add(nil, line) } }
  }

  mutating func facts(_ facts: [(label: String, values: [String])], header: [String]) {
    for fact in facts {
      for (index, value) in fact.values.enumerated() { add(index == 0 ? fact.label : nil, value) }
    }
  }

  /// The things have a sheet of their own.
  mutating func things(_ things: [ReportedThing]) {}

  mutating func coverage(of standard: StandardCoverage, in report: Report) {
    rows[rows.count - 1].cells[0].link = WrittenCell.Link(sheet: CoverageSheet.name, row: 1)
    add(
      (["", "Total"] + ClaimStatus.allCases.map(\.word)).map {
        ReportCell.text($0, look: ReportCellStyle.header.with { $0.isCentred = true })
      })
    for type in KSBType.allCases where !standard.ksbs(type).isEmpty {
      add(type.heading, standard.counts(type))
    }
    add("All", standard.counts)
  }

  private mutating func add(_ name: String, _ counts: Tally<ClaimStatus>) {
    let statuses = ClaimStatus.allCases.map { status in
      let count = counts[status]
      let look =
        count == 0
        ? ReportCellStyle.body : ReportCellStyle.tinted(ReportCellStyle.tint(of: status))
      return Self.count(count, look: look)
    }
    let total = Self.count(counts.total, look: ReportCellStyle.body)
    add([ReportCell.text(name), total] + statuses)
  }

  private static func count(_ count: Int, look: CellStyle) -> WrittenCell {
    ReportCell.number(count, look: look.with { $0.isCentred = true })
  }
}

/// The sheet with a row for each KSB.
struct CoverageSheet {
  private let report: Report
  private let findings: [String: WrittenCell.Link]

  /// The name on the tab.
  static let name = "Coverage"

  private static let columns: [ReportTable.Column] = [
    ("Standard", 11), ("KSB", 7), ("Type", 12), ("Statement", 50), ("Claimed", 12),
    ("Result", 16), ("Met by", 17), ("Units", 24), ("Assessment", 26), ("Rationale", 30),
    ("Cell", 20),
    ("Must fix", 8), ("Should fix", 8),
  ]

  init(report: Report) {
    self.report = report
    findings = FindingsSheet.places(in: report)
  }

  var sheet: WrittenSheet {
    ReportTable(
      name: Self.name, columns: Self.columns, fixedColumns: 2,
      rows: report.standards.flatMap { standard in standard.ksbs.map { row($0, of: standard) } },
      pageHeader: report.title
    ).sheet
  }

  private func row(_ ksb: KSBCoverage, of standard: StandardCoverage) -> [WrittenCell] {
    [
      ReportCell.text(standard.reference), code(of: ksb),
      ReportCell.text(ksb.code.type.word), ReportCell.text(ksb.statement),
      ReportCell.text(ksb.coverage.word), ReportCell.status(ksb.status),
      ReportCell.text(ksb.guarantee.word),
      ReportCell.text(ksb.units.joined(separator: "\n")), ReportCell.text(ksb.assessment),
      ReportCell.text(ksb.rationale), ReportCell.text(ksb.cells.first),
      ReportCell.number(ksb.count(.mustFix)), ReportCell.number(ksb.count(.shouldFix)),
    ]
  }
}

extension CoverageSheet {
  /// The code, which leads to the first finding about the KSB, if there is one.
  private func code(of ksb: KSBCoverage) -> WrittenCell {
    let place = ksb.findings.first.flatMap { findings[$0.id] }
    return ReportCell.text(
      ksb.code.description, look: place == nil ? ReportCellStyle.body : ReportCellStyle.linked,
      link: place)
  }
}

extension KSBType {
  /// The type of one KSB in a word.
  fileprivate var word: String {
    switch self {
    case .knowledge: "Knowledge"
    case .skill: "Skill"
    case .behaviour: "Behaviour"
    }
  }
}

/// The sheet with a row for each finding.
struct FindingsSheet {
  let report: Report

  /// The name on the tab.
  static let name = "Findings"

  private static let columns: [ReportTable.Column] = [
    ("Severity", 12), ("KSB", 7), ("What is wrong", 46), ("What to do", 36), ("File", 14),
    ("Sheet", 14), ("Cell", 7), ("The cell says", 24), ("Standard", 10), ("Unit", 9),
    ("Rule", 7), ("Name of the rule", 16), ("Why", 28), ("Suppressed", 16),
    ("Group", 9),
  ]

  var sheet: WrittenSheet {
    ReportTable(
      name: Self.name, columns: Self.columns, fixedColumns: 2, rows: report.findings.map(row),
      pageHeader: report.title
    ).sheet
  }

  /// The place of the first finding that meets a condition; nil when none does.
  static func place(
    in report: Report, where condition: (ReportedFinding) -> Bool
  ) -> WrittenCell.Link? {
    // Rows are counted from 1, and the first holds the header.
    report.findings.firstIndex(where: condition).map { WrittenCell.Link(sheet: name, row: $0 + 2) }
  }

  /// The place of each finding, by its identity.
  static func places(in report: Report) -> [String: WrittenCell.Link] {
    let places = report.findings.enumerated().map { index, found in
      (found.id, WrittenCell.Link(sheet: name, row: index + 2))
    }
    return Dictionary(places) { first, _ in first }
  }

  private func row(_ found: ReportedFinding) -> [WrittenCell] {
    let finding = found.finding
    return [
      ReportCell.severity(found), ReportCell.text(finding.ksb?.description),
      ReportCell.text(finding.message), ReportCell.text(finding.help),
      ReportCell.text(finding.file), ReportCell.text(finding.location?.sheet),
      ReportCell.text(finding.location?.cell?.description), ReportCell.text(finding.quoted),
      ReportCell.text(finding.standard), ReportCell.text(finding.unit),
      ReportCell.text(finding.rule), ReportCell.text(finding.name), ReportCell.text(found.clause),
      ReportCell.text(found.decision), ReportCell.text(finding.group),
    ]
  }
}

/// The sheet that shows which unit covers which KSB, one for each standard that names units.
struct MatrixSheet {
  let standard: StandardCoverage
  let name: String
  let pageHeader: String

  /// Wide enough for the longest word of coverage.
  private static let unitWidth = 8.5
  private static let headingHeight = 180.0

  static func all(in report: Report) -> [WrittenSheet] {
    let shown = report.standards.filter { !$0.matrix.columns.isEmpty }
    var taken: Set<String> = []
    return shown.map { standard in
      let own = shown.count == 1 ? "" : " \(standard.reference ?? "")"
      let name = SheetName.made(of: "Matrix\(own)", besides: taken)
      taken.insert(name)
      return MatrixSheet(standard: standard, name: name, pageHeader: report.title).sheet
    }
  }

  private var sheet: WrittenSheet {
    let units = standard.matrix.columns
    let header =
      ["KSB", "Statement"].map { ReportCell.text($0, look: ReportCellStyle.header) }
      + units.map { ReportCell.text(Self.heading($0), look: ReportCellStyle.rotatedHeader) }
    let rows = zip(standard.ksbs, standard.matrix.rows).map { ksb, extents in
      WrittenRow(
        [ReportCell.text(ksb.code.description), ReportCell.text(ksb.statement)]
          + extents.map { $0.map(ReportCell.coverage) ?? ReportCell.text(nil) })
    }
    return WrittenSheet(
      name: name,
      columns: [WrittenColumn(width: 7), WrittenColumn(width: 50)]
        + units.map { _ in WrittenColumn(width: Self.unitWidth) },
      rows: [WrittenRow(header, leastHeight: Self.headingHeight)] + rows, headerRows: 1,
      headerColumns: 2, hasFilter: true, pageHeader: pageHeader)
  }

  private static func heading(_ unit: UnitMatrix.Column) -> String {
    [unit.name, unit.title].compactMap { $0 }.joined(separator: " ")
  }
}

/// The sheet with the result of every rule.
struct RulesSheet {
  let report: Report

  /// The name on the tab.
  static let name = "Rules"

  private static let columns: [ReportTable.Column] = [
    ("Rule", 8), ("Name", 28), ("Result", 18), ("What is checked, or why it was not", 90),
  ]

  var sheet: WrittenSheet {
    ReportTable(
      name: Self.name, columns: Self.columns, fixedColumns: 1,
      rows: found + report.passedRules.map { row($0, "Passed") }
        + report.skippedRules.map { row($0, "Did not run") },
      pageHeader: report.title
    ).sheet
  }

  /// The rules that found something, in the order of the findings.
  private var found: [[WrittenCell]] {
    var seen: Set<String> = []
    return report.findings.filter { seen.insert($0.finding.rule).inserted }.map { first in
      let rule = first.finding.rule
      let count = report.findings.count { $0.finding.rule == rule }
      return [
        ReportCell.text(rule), ReportCell.text(first.finding.name),
        ReportCell.text(
          count == 1 ? "1 finding" : "\(count) findings", look: ReportCellStyle.linked,
          link: FindingsSheet.place(in: report) { $0.finding.rule == rule }),
        ReportCell.text(first.clause),
      ]
    }
  }

  private func row(_ note: RuleSummary, _ result: String) -> [WrittenCell] {
    [
      ReportCell.text(note.code), ReportCell.text(note.name), ReportCell.text(result),
      ReportCell.text(note.reason ?? note.summary),
    ]
  }
}
