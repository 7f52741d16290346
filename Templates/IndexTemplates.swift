/// The parts of a batch's index for a browser: what is above the rows, a row, and what is below.
package enum IndexTemplates {
  /// The name of what is above the rows, among ``pages``.
  package static let top = "index-top"
  /// The name of a row.
  package static let row = "index-row"
  /// The name of what is below the rows.
  package static let end = "index-end"

  /// The parts as mustache.
  package static let pages: [(name: String, text: String)] = [
    (top, text(PackageResources.index_top_mustache)),
    (row, text(PackageResources.index_row_mustache)),
    (end, text(PackageResources.index_end_mustache)),
  ]

  /// What the style sheet of the report lacks.
  package static let style = text(PackageResources.index_css)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
