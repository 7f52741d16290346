public import Recognition
public import Workbooks

/// What was understood of a workbook: the answer to “why did it read my sheet like that?”.
public struct Inspection: Sendable {
  /// The workbook's file name.
  public var file: String

  /// The workbook as read.
  public var workbook: Workbook

  /// What its sheets were taken for.
  public var recognised: RecognisedWorkbook

  /// The structure of the qualification that it states; nil when none was looked for.
  public var structure: RecognisedStructure?

  /// The layout file that it was read by; nil when there was none.
  public var instructions: LayoutInstructions?

  /// Creates an inspection.
  public init(
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
