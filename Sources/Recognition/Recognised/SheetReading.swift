public import Workbooks

/// What one sheet was taken for, and why.
public struct SheetReading: Sendable, Hashable {
  /// What a sheet was taken for.
  public enum Purpose: Sendable, Hashable {
    /// The mapping, or a part of it.
    case mapping
    /// It could be a mapping, but another sheet was used.
    case candidate
    /// Something else: instructions, lists, notes.
    case other
  }

  /// The name of the sheet.
  public var sheet: String

  /// Whether the sheet's tab is shown.
  public var visibility: Sheet.Visibility

  /// What the sheet was taken for.
  public var purpose: Purpose

  /// The evidence in plain words, strongest first.
  public var evidence: [String]

  /// What a layout file says of the sheet, each with its line, in plain words.
  public var instructed: [String]

  /// The table, when one was read.
  public var table: MappingTable?

  /// Creates a reading.
  public init(
    sheet: String, visibility: Sheet.Visibility, purpose: Purpose, evidence: [String],
    instructed: [String] = [], table: MappingTable? = nil
  ) {
    self.sheet = sheet
    self.visibility = visibility
    self.purpose = purpose
    self.evidence = evidence
    self.instructed = instructed
    self.table = table
  }
}
