import Checking
import Domain
import WorkbookWriting

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
