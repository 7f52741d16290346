import Recognition
import Standards
public import Submissions

/// Something that a submission must have before a rule can say anything about it.
public enum Requirement: Sendable, Hashable, CaseIterable {
  /// The standard's own list of KSBs, not the sheet's.
  case standard
  /// A column that says how KSBs are assessed.
  case assessmentColumn
  /// A column with the KSBs' statements.
  case statementColumn
  /// Duties linked to KSBs.
  case duties

  /// Why a rule that needs this was skipped; nil when the submission has it.
  public func reasonMissing(in submission: Submission) -> String? {
    switch self {
    case .standard:
      submission.standards.contains { $0.source != .sheet } ? nil : "no standard was given"
    case .assessmentColumn:
      submission.tables.contains { $0.has(.assessment) }
        ? nil : "the mapping has no assessment column"
    case .statementColumn:
      submission.tables.contains { $0.entries.contains { $0.statement != nil } }
        ? nil : "the mapping does not repeat the KSBs' statements"
    case .duties:
      submission.standards.contains { $0.standard.duties.contains { !$0.ksbs.isEmpty } }
        ? nil : "the standard's data does not link duties to KSBs"
    }
  }
}
