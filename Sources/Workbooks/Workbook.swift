/// A workbook as a person sees it: sheets of cells, in the order of the tabs.
package struct Workbook: Sendable, Hashable {
  /// The worksheets in the order of their tabs, hidden ones included.
  package var sheets: [Sheet]

  /// What the workbook holds or points to besides its own cells.
  package var externalContent: [ExternalContent]

  /// The program that says it wrote the file, such as `Microsoft Excel`.
  package var application: String?

  /// The names that the workbook defines.
  package var definedNames: [DefinedName]

  /// What could not be read, and does not keep the rest from being what it is.
  package var omissions: [SkippedPart]

  /// Creates a workbook.
  package init(
    sheets: [Sheet], externalContent: [ExternalContent] = [], application: String? = nil,
    definedNames: [DefinedName] = [], omissions: [SkippedPart] = []
  ) {
    self.definedNames = definedNames
    self.omissions = omissions
    self.sheets = sheets
    self.externalContent = externalContent
    self.application = application
  }
}
