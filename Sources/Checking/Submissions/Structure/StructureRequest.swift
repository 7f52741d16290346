package import Recognition
package import Workbooks

/// A structure that was given or found, and what came of reading it.
package struct StructureRequest: Sendable {
  /// The file: the structure workbook, or the mapping's own.
  package var file: InputFile

  /// What was read, or why nothing was.
  package var result: Result<RecognisedStructure, WorkbookError>

  /// What is in no cell of the file; nil when that is said of the mapping's own already.
  package var uncheckedContent: UncheckedContent?

  /// How many steps of a search one question about valid combinations may take.
  package var combinationSteps: Int

  /// Creates a request.
  package init(
    file: InputFile, result: Result<RecognisedStructure, WorkbookError>,
    uncheckedContent: UncheckedContent? = nil, combinationSteps: Int
  ) {
    self.file = file
    self.result = result
    self.uncheckedContent = uncheckedContent
    self.combinationSteps = combinationSteps
  }
}
