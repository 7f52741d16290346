public import Recognition
public import Workbooks

/// One qualification's papers, read and joined: what the rules judge.
public struct Submission: Sendable, Hashable {
  /// The mapping workbook.
  public var mappingFile: InputFile

  /// What is known of the qualification.
  public var qualification: Qualification

  /// What the workbook holds besides its cells.
  public var externalContent: [ExternalContent]

  /// The workbook's sheets and what they were taken for; nil when it could not be read.
  public var recognised: RecognisedWorkbook?

  /// The standards that the qualification claims, each joined with the mapping.
  public var standards: [StandardMapping]

  /// What could not be read at all.
  public var faults: [Fault]

  /// Creates a submission.
  public init(
    mappingFile: InputFile, qualification: Qualification = Qualification(),
    externalContent: [ExternalContent] = [], recognised: RecognisedWorkbook? = nil,
    standards: [StandardMapping] = [], faults: [Fault] = []
  ) {
    self.mappingFile = mappingFile
    self.qualification = qualification
    self.externalContent = externalContent
    self.recognised = recognised
    self.standards = standards
    self.faults = faults
  }

  /// The tables of the mapping.
  public var tables: [MappingTable] { recognised?.mapping ?? [] }
}
