import Recognition
import Standards
public import Submissions

/// Something that a submission must have before a rule can say anything about it.
///
/// Requirements also see to it that one cause is one finding: where a rule named in the reason
/// has spoken of the cause, the rules that would only repeat it are skipped.
public enum Requirement: Sendable, Hashable, CaseIterable {
  /// A standard that the user named.
  case standardGiven
  /// The standard's own list of KSBs, not the sheet's.
  case standard
  /// No list but the sheet's own.
  case ownList
  /// No sheet names another standard than the one given.
  case sameStandard
  /// The level of the qualification, or a standard whose level cannot be right.
  case levels
  /// A coverage column, or no way at all to say what is covered.
  case coverageColumn
  /// A coverage column or columns of marks.
  case coverageMarks
  /// Somewhere to say what is covered.
  case placeForCoverage
  /// Coverage in words or marks, not in colours.
  case coverageInWords
  /// A unit named.
  case unitsNamed
  /// More than one unit named.
  case severalUnits
  /// A column that says how KSBs are assessed.
  case assessmentColumn
  /// A column with the KSBs' statements.
  case statementColumn
  /// Duties linked to KSBs.
  case duties

  /// Why a rule that needs this was skipped; nil when the submission has it.
  public func reasonMissing(in submission: Submission) -> String? {
    switch self {
    case .standardGiven, .standard, .ownList, .sameStandard, .levels, .duties:
      reasonMissingAboutStandards(in: submission)
    case .coverageColumn, .coverageMarks, .placeForCoverage, .coverageInWords, .unitsNamed,
      .severalUnits, .assessmentColumn, .statementColumn:
      reasonMissingAboutMapping(in: submission)
    }
  }

  private func reasonMissingAboutStandards(in submission: Submission) -> String? {
    let standards = submission.standards
    switch self {
    case .standardGiven:
      return standards.contains(where: \.isGiven) ? nil : "no standard was given (S101)"
    case .standard:
      if standards.contains(where: { $0.source != .sheet }) { return nil }
      return standards.contains(where: \.isGiven)
        ? "the standard’s record carries no list of KSBs (S111)" : "no standard was given (S101)"
    case .ownList:
      return standards.contains { $0.source == .sheet }
        ? nil : "the sheet is compared with the standard’s own list instead (M101)"
    case .sameStandard:
      return submission.otherStandards.isEmpty
        ? nil : "the sheet names another standard than the one given (S113)"
    case .levels:
      let isDecided =
        submission.qualification.level != nil
        || standards.contains { LevelRules.forbids($0.standard.level) }
      return isDecided ? nil : "the qualification’s level was not stated"
    case .duties:
      return standards.contains { $0.standard.duties.contains { !$0.ksbs.isEmpty } }
        ? nil : "no data that links duties to KSBs was given"
    default:
      return nil
    }
  }

  private func reasonMissingAboutMapping(in submission: Submission) -> String? {
    let tables = submission.tables
    switch self {
    case .coverageColumn:
      return ClaimFormNote.reasonToSkipBlanks(in: tables)
    case .coverageMarks:
      return tables.contains { $0.has(.coverage) || $0.hasUnitColumns }
        ? nil : "the mapping has no column of coverage words or marks"
    case .placeForCoverage:
      return tables.contains { $0.claimForm != .nowhere }
        ? nil : "the mapping has no column that says what is covered (M106)"
    case .coverageInWords:
      return submission.isInColoursAlone
        ? "coverage seems to be shown by fill colour alone (W108)" : nil
    case .unitsNamed:
      return submission.claims.contains { !$0.claim.units.isEmpty }
        ? nil : "the mapping names no unit"
    case .severalUnits:
      return Set(submission.claims.flatMap { $0.claim.units.map(\.unitKey) }).count > 1
        ? nil : "the mapping does not name more than one unit"
    case .assessmentColumn:
      return tables.contains { $0.has(.assessment) } ? nil : "the mapping has no assessment column"
    case .statementColumn:
      return tables.contains { $0.entries.contains { $0.statement != nil } }
        ? nil : "the mapping does not repeat the KSBs’ statements"
    default:
      return nil
    }
  }
}

/// Says how a mapping without a coverage column was read.
private enum ClaimFormNote {
  /// Why blank coverage cells are no question; nil when there is a coverage column, or nothing
  /// else that says what is covered.
  static func reasonToSkipBlanks(in tables: [MappingTable]) -> String? {
    let forms = Set(tables.map(\.claimForm))
    if forms.contains(.coverageColumn) || forms.contains(.nowhere) { return nil }
    return forms.contains(.marks)
      ? "the mapping has no coverage column: a KSB without a mark was read as not covered"
      : """
      the mapping has no coverage column: a KSB with a unit named was read as fully covered, \
      one without as not covered
      """
  }
}
