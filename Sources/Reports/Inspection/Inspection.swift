package import Recognition
package import Workbooks

/// What was understood of a workbook: the answer to “why did it read my sheet like that?”.
package struct Inspection: Sendable {
  /// The workbook's file name.
  package var file: String

  /// The workbook as read.
  package var workbook: Workbook

  /// What its sheets were taken for.
  package var recognised: RecognisedWorkbook

  /// The structure of the qualification that it states; nil when none was looked for.
  package var structure: RecognisedStructure?

  /// The layout file that it was read by; nil when there was none.
  package var instructions: LayoutInstructions?

  /// Creates an inspection.
  package init(
    file: String, workbook: Workbook, recognised: RecognisedWorkbook,
    structure: RecognisedStructure? = nil, instructions: LayoutInstructions? = nil
  ) {
    self.file = file
    self.workbook = workbook
    self.recognised = recognised
    self.structure = structure
    self.instructions = instructions
  }
}
