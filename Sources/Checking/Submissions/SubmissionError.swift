package import Recognition
package import Workbooks

/// Why a submission, or a part of it, could not be read at all.
package enum SubmissionError: Sendable, Hashable {
  /// The mapping workbook could not be read.
  case unreadableWorkbook(WorkbookError)
  /// No sheet of the workbook looks like a mapping; what each was taken for.
  case noMappingSheet([SheetReading])
  /// The mapping workbook has not what the layout file speaks of.
  case layoutMismatch(LayoutMismatch)
  /// The structure workbook could not be read.
  case unreadableStructure(WorkbookError)
  /// No sheet of the structure workbook looks like one; what each was taken for.
  case noStructureSheet([StructureSheet])
  /// A workbook could not be opened: its name, and why as a clause that completes it.
  case unavailableWorkbook(file: String, reason: String)
  /// What is stated of the submission cannot be used: why, as a clause.
  case unusableConfiguration(reason: String)
  /// A standard was named, and no file or library holds it; where it was looked for, and what may
  /// help, as the end of a sentence.
  case standardNotFound(reference: String, searched: [String], hint: String? = nil)
  /// A standard's file could not be read: its name, and why in plain words.
  case unreadableStandard(file: String, reason: String)
}
