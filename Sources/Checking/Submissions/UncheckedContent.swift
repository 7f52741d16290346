package import Workbooks

/// What a workbook holds, or should hold, that is in no cell: nobody has checked it.
package struct UncheckedContent: Sendable, Hashable {
  /// The name of the workbook's file.
  package var file: String

  /// What it holds besides its cells.
  package var external: [ExternalContent]

  /// What could not be read, and was left out.
  package var omissions: [SkippedPart]

  /// Creates what is known of a file.
  package init(file: String, external: [ExternalContent] = [], omissions: [SkippedPart] = []) {
    self.file = file
    self.external = external
    self.omissions = omissions
  }

  /// What a workbook says of itself.
  package init(of workbook: Workbook, in file: String) {
    self.init(file: file, external: workbook.externalContent, omissions: workbook.omissions)
  }
}
