/// The parts of the HTML report: one page, the partials that it is put together from, its style
/// sheet and its script.
package enum ReportTemplates {
  /// The name of the whole page among ``pages``.
  package static let page = "report"

  // These come many times in a page. They are filled in by themselves, so that they know no other
  // names than their own.

  /// The name of a finding.
  package static let finding = "finding"
  /// The name of one of the places of a finding.
  package static let spot = "spot"
  /// The name of a KSB's row in the table of coverage.
  package static let ksb = "ksb"
  /// The name of a line that names a rule.
  package static let rule = "rule"
  /// The name of a KSB's row in the matrix of KSBs by unit.
  package static let matrixRow = "matrix-row"
  /// The name of a cell of the matrix of KSBs by unit.
  package static let matrixCell = "matrix-cell"
  /// The name of the cell that says how far a KSB is covered.
  package static let status = "status"
  /// The name of what is said of every choice of units.
  package static let guarantee = "guarantee"

  /// The names of the parts that come many times.
  package static let parts: Set = [
    finding, spot, ksb, rule, matrixRow, matrixCell, status, guarantee,
  ]

  /// The page, its partials and parts as mustache, by the names that they include each other by.
  package static let pages: [(name: String, text: String)] = [
    (page, text(PackageResources.report_mustache)),
    ("verdict", text(PackageResources.verdict_mustache)),
    ("comparison", text(PackageResources.comparison_mustache)),
    ("checked", text(PackageResources.checked_mustache)),
    (finding, text(PackageResources.finding_mustache)),
    (spot, text(PackageResources.spot_mustache)),
    ("suppressed", text(PackageResources.suppressed_mustache)),
    ("matrix", text(PackageResources.matrix_mustache)),
    (matrixRow, text(PackageResources.matrix_row_mustache)),
    (matrixCell, text(PackageResources.matrix_cell_mustache)),
    (status, text(PackageResources.status_mustache)),
    (guarantee, text(PackageResources.guarantee_mustache)),
    ("combinations", text(PackageResources.combinations_mustache)),
    ("coverage", text(PackageResources.coverage_mustache)),
    (ksb, text(PackageResources.ksb_mustache)),
    ("checklist", text(PackageResources.checklist_mustache)),
    ("rules", text(PackageResources.rules_mustache)),
    (rule, text(PackageResources.rule_mustache)),
    ("update", text(PackageResources.update_mustache)),
    ("words", text(PackageResources.words_mustache)),
  ]

  /// The style sheet.
  package static let style = text(PackageResources.report_css)

  /// The script: it filters and sorts, and the page is whole without it.
  package static let script = text(PackageResources.report_js)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
