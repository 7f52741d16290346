/// The page that shows what changed from one version of a standard to another.
package enum DifferenceTemplates {
  /// The name of the page among ``pages``.
  package static let page = "difference"

  /// The page as mustache.
  package static let pages: [(name: String, text: String)] = [
    (page, text(PackageResources.difference_mustache)),
    ("words", text(PackageResources.words_mustache)),
  ]

  /// What the style sheet of the report lacks.
  package static let style = text(PackageResources.difference_css)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
