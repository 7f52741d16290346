import Checking
import Domain
import WorkbookWriting

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
