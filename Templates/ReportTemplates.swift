/// The parts of the HTML report: one page, the partials that it is put together from, its style
/// sheet and its script.
public enum ReportTemplates {
  /// The name of the whole page among ``pages``.
  public static let page = "report"

  // These are filled in by themselves, once for each thing that they can say.

  /// The name of a cell of the matrix of KSBs by unit.
  public static let matrixCell = "matrix-cell"
  /// The name of the cell that says how far a KSB is covered.
  public static let status = "status"
  /// The name of what is said of every choice of units.
  public static let guarantee = "guarantee"

  /// The page and its partials as mustache, by the names that they include each other by.
  public static let pages: [(name: String, text: String)] = [
    (page, text(PackageResources.report_mustache)),
    ("verdict", text(PackageResources.verdict_mustache)),
    ("comparison", text(PackageResources.comparison_mustache)),
    ("checked", text(PackageResources.checked_mustache)),
    ("finding", text(PackageResources.finding_mustache)),
    ("suppressed", text(PackageResources.suppressed_mustache)),
    ("matrix", text(PackageResources.matrix_mustache)),
    (matrixCell, text(PackageResources.matrix_cell_mustache)),
    (status, text(PackageResources.status_mustache)),
    (guarantee, text(PackageResources.guarantee_mustache)),
    ("combinations", text(PackageResources.combinations_mustache)),
    ("coverage", text(PackageResources.coverage_mustache)),
    ("rules", text(PackageResources.rules_mustache)),
    ("update", text(PackageResources.update_mustache)),
    ("words", text(PackageResources.words_mustache)),
  ]

  /// The style sheet.
  public static let style = text(PackageResources.report_css)

  /// The script: it filters and sorts, and the page is whole without it.
  public static let script = text(PackageResources.report_js)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
