import Domain
import Recognition

/// A cell that says how a covered KSB is met, and the claim that it bears out.
struct EvidenceCell {
  /// The claim.
  var joined: ClaimContext
  /// The cell.
  var cell: MappedCell
  /// What it says.
  var text: String

  /// What the cell's column is for, in words.
  var purpose: String {
    switch cell.role {
    case .outcomes: "learning outcomes"
    case .assessment: "assessment"
    default: "rationale"
    }
  }
}

extension Submission {
  /// The cells of learning outcomes, assessment and rationale of covered KSBs, each cell once.
  var evidenceCells: [EvidenceCell] {
    var seen: Set<CellLocation> = []
    var found: [EvidenceCell] = []
    for joined in claims where joined.claim.isCovered {
      for entry in joined.claim.entries {
        for cell in entry.cells where ColumnRole.ofEvidence.contains(cell.role) {
          guard let text = cell.statedText, seen.insert(cell.location).inserted else { continue }
          found.append(EvidenceCell(joined: joined, cell: cell, text: text))
        }
      }
    }
    return found
  }
}

extension ColumnRole {
  /// The columns that say how a KSB is met.
  static let ofEvidence: [ColumnRole] = [.outcomes, .assessment, .rationale]
}

extension Findings {
  /// Adds a hint about a cell of evidence; the same hint about a column is one thing.
  ///
  /// - Parameters:
  ///   - message: What is said of the cell.
  ///   - evidence: The cell.
  ///   - group: The hint, for many cells of the column.
  mutating func report(_ message: String, on evidence: EvidenceCell, group: FindingGroup) {
    report(
      message, about: evidence.joined, at: evidence.cell.location, quoted: evidence.text,
      group: group)
  }
}
