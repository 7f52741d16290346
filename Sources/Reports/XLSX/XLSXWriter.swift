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

/// The sheet that opens: the verdict, what to fix, how far coverage goes, and what was checked.
struct SummarySheet {
  let report: Report

  /// The name on the tab.
  static let name = "Summary"

  var sheet: WrittenSheet {
    WrittenSheet(
      name: Self.name,
      columns: [WrittenColumn(width: 26)]
        + Array(repeating: WrittenColumn(width: 14), count: 1 + ClaimStatus.allCases.count),
      rows: verdict + [blank] + counts + [blank] + comparison + coverage + facts
        + checklist + receipt,
      pageHeader: report.title)
  }

  private let blank = WrittenRow([])

  init(report: Report) { self.report = report }

  private var verdict: [WrittenRow] {
    [
      WrittenRow([ReportCell.text(report.subject, look: ReportCellStyle.title)], leastHeight: 28),
      WrittenRow(
        [ReportCell.text(report.headline, look: ReportCellStyle.verdict(report.tone))],
        leastHeight: 24),
      WrittenRow([ReportCell.text(report.nextStep, look: ReportCellStyle.plain)]),
    ] + report.told.lines.map { WrittenRow([ReportCell.text($0, look: ReportCellStyle.plain)]) }
  }

  private var counts: [WrittenRow] {
    Severity.heaviestFirst.map { severity in
      let place = FindingsSheet.place(in: report) { $0.severity == severity && !$0.isSuppressed }
      let look = place == nil ? ReportCellStyle.label : ReportCellStyle.plainLink
      return WrittenRow([
        ReportCell.text(severity.heading, look: look, link: place),
        ReportCell.number(report.thingCounts[severity], look: ReportCellStyle.plain),
      ])
    }
  }

  // MARK: Coverage

  private var coverage: [WrittenRow] {
    report.standards.flatMap { standard -> [WrittenRow] in
      let types = KSBType.allCases.filter { !standard.ksbs($0).isEmpty }
      return [
        WrittenRow(
          [
            ReportCell.text(
              "Coverage of \(standard.label)", look: ReportCellStyle.heading,
              link: WrittenCell.Link(sheet: CoverageSheet.name, row: 1))
          ], leastHeight: 22),
        WrittenRow(
          (["", "Total"] + ClaimStatus.allCases.map(\.word)).map {
            ReportCell.text($0, look: ReportCellStyle.header.with { $0.isCentred = true })
          }),
      ] + types.map { row($0.heading, standard.counts($0)) }
        + [row("All", standard.counts), blank]
    }
  }

  private func row(_ name: String, _ counts: ClaimCounts) -> WrittenRow {
    WrittenRow(
      [ReportCell.text(name), Self.count(counts.total, look: ReportCellStyle.body)]
        + ClaimStatus.allCases.map { status in
          let count = counts[status]
          let look =
            count == 0
            ? ReportCellStyle.body : ReportCellStyle.tinted(ReportCellStyle.tint(of: status))
          return Self.count(count, look: look)
        })
  }

  private static func count(_ count: Int, look: CellStyle) -> WrittenCell {
    ReportCell.number(count, look: look.with { $0.isCentred = true })
  }

  // MARK: What was checked

  private var facts: [WrittenRow] {
    [
      WrittenRow(
        [ReportCell.text("What was checked", look: ReportCellStyle.heading)], leastHeight: 22)
    ] + CheckFacts(report: report).all.flatMap { Self.lines($0.label, $0.values) }
  }

  /// What the application needs beside its sheets.
  private var checklist: [WrittenRow] {
    [
      blank,
      WrittenRow([ReportCell.text("Checklist", look: ReportCellStyle.heading)], leastHeight: 22),
    ]
      + report.checklist.flatMap { entry in
        Self.lines(entry.label, [entry.words, entry.clause.description])
      } + [blank]
  }

  /// What has changed since an earlier report.
  private var comparison: [WrittenRow] {
    guard let comparison = report.comparison else { return [] }
    let findings =
      comparison.fixed.map { "Fixed: \($0.line)" }
      + comparison.unknown.map { "Not looked for: \($0.line)" }
    return [
      WrittenRow(
        [ReportCell.text("Changes since the baseline", look: ReportCellStyle.heading)],
        leastHeight: 22)
    ] + Self.lines("", [comparison.sentence] + comparison.caveats + findings) + [blank]
  }

  /// By which anyone can tell later whether a file is the one that was checked.
  private var receipt: [WrittenRow] {
    report.receipt.inputs.flatMap { input in
      Self.lines("SHA-256 of \(input.role.word)", ["\(input.file.name): \(input.digest)"])
    }
  }

  private static func lines(_ label: String, _ values: [String]) -> [WrittenRow] {
    values.enumerated().map { index, value in
      WrittenRow([
        ReportCell.text(index == 0 ? label : nil, look: ReportCellStyle.label),
        ReportCell.text(value, look: ReportCellStyle.plain),
      ])
    }
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
    ("Rule", 7), ("Name of the rule", 16), ("Why", 28), ("Decision", 16),
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

  /// The sheets of a report.
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

/// The sheet that says of every rule what came of it.
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
