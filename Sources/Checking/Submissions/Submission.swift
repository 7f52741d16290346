package import Domain
package import Recognition

/// One qualification's workbooks, read and joined: what the rules judge.
package struct Submission: Sendable, Hashable {
  /// The mapping workbook.
  package var mappingFile: InputFile

  /// The file that the structure was read from: the structure workbook, or the mapping itself when
  /// that holds the structure's sheets too; nil when there is no structure.
  package var structureFile: InputFile?

  /// What is known of the qualification.
  package var qualification: Qualification

  /// What is in no cell of the mapping workbook, and then of a structure workbook.
  package var uncheckedContent: [UncheckedContent] = []

  /// The workbook's sheets and what they were taken for; nil when it could not be read.
  package var recognised: RecognisedWorkbook?

  /// How the sheets are laid out and what their words mean, as far as the user says.
  package var layout: LayoutInstructions?

  /// The standards that the qualification claims, each joined with the mapping.
  package var standards: [StandardMapping]

  /// The structure of the qualification; nil when none was given or found.
  package var structure: SubmissionStructure?

  /// Which learners are led to which of the standards.
  package var served = ServedStandards()

  /// What would close gaps, most gaps first.
  package var changes: [GapFix]

  /// The files of the standards, in the order in which the user named them.
  package var standardFiles: [InputFile] = []

  /// What could not be read at all.
  package var faults: [SubmissionError]

  /// Creates a submission.
  package init(
    mappingFile: InputFile, structureFile: InputFile? = nil,
    qualification: Qualification = Qualification(),
    recognised: RecognisedWorkbook? = nil, standards: [StandardMapping] = [],
    structure: SubmissionStructure? = nil, changes: [GapFix] = [], faults: [SubmissionError] = []
  ) {
    self.mappingFile = mappingFile
    self.structureFile = structureFile
    self.qualification = qualification
    self.recognised = recognised
    self.standards = standards
    self.structure = structure
    self.changes = changes
    self.faults = faults
  }

  /// The tables of the mapping.
  package var tables: [MappingTable] { recognised?.mapping ?? [] }
}

extension Submission {
  /// The cycle that the submission is judged by.
  var cycle: AppliedCycle { AppliedCycle(stated: qualification.cycle) }
}
