/// A workbook as a person sees it: sheets of cells, in the order of the tabs.
public struct Workbook: Sendable, Hashable {
  /// The worksheets in the order of their tabs, hidden ones included.
  public var sheets: [Sheet]

  /// What the workbook holds or points to besides its own cells.
  public var externalContent: [ExternalContent]

  /// The program that says it wrote the file, such as `Microsoft Excel`.
  public var application: String?

  /// The names that the workbook defines.
  public var definedNames: [DefinedName]

  /// What could not be read, and does not keep the rest from being what it is.
  public var omissions: [Omission]

  /// Creates a workbook.
  public init(
    sheets: [Sheet], externalContent: [ExternalContent] = [], application: String? = nil,
    definedNames: [DefinedName] = [], omissions: [Omission] = []
  ) {
    self.definedNames = definedNames
    self.omissions = omissions
    self.sheets = sheets
    self.externalContent = externalContent
    self.application = application
  }
}
