package import Workbooks

/// What one sheet was taken for, and why.
package struct SheetReading: Sendable, Hashable {
  /// What a sheet was taken for.
  package enum Purpose: Sendable, Hashable {
    /// The mapping, or a part of it.
    case mapping
    /// It could be a mapping, but another sheet was used.
    case candidate
    /// Something else: instructions, lists, notes.
    case other
  }

  /// The name of the sheet.
  package var sheet: String

  /// Whether the sheet's tab is shown.
  package var visibility: Sheet.Visibility

  /// What the sheet was taken for.
  package var purpose: Purpose

  /// The evidence in plain words, strongest first.
  package var evidence: [String]

  /// What a layout file says of the sheet, each with its line, in plain words.
  package var instructed: [String]

  /// The tables that were read, from the left and from the top; more than one where tables of
  /// other KSBs stand beside or below the first.
  package var tables: [MappingTable]

  /// What else the sheet could be taken for, as predicates that complete “the sheet”.
  package var doubts: [String]

  /// What the headers propose where nothing was read as a mapping.
  package var sketch: SheetSketch?

  /// The first table, when one was read.
  package var table: MappingTable? {
    get { tables.first }
    set { tables.replaceSubrange(..<min(1, tables.count), with: newValue.map { [$0] } ?? []) }
  }

  /// Creates a reading.
  package init(
    sheet: String, visibility: Sheet.Visibility, purpose: Purpose, evidence: [String],
    instructed: [String] = [], table: MappingTable? = nil
  ) {
    self.init(
      sheet: sheet, visibility: visibility, purpose: purpose, evidence: evidence,
      instructed: instructed, tables: table.map { [$0] } ?? [])
  }

  /// Creates a reading of several tables.
  package init(
    sheet: String, visibility: Sheet.Visibility, purpose: Purpose, evidence: [String],
    instructed: [String] = [], tables: [MappingTable], doubts: [String] = []
  ) {
    self.sheet = sheet
    self.visibility = visibility
    self.purpose = purpose
    self.evidence = evidence
    self.instructed = instructed
    self.tables = tables
    self.doubts = doubts
  }
}
