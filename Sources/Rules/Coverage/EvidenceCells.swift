import Recognition
import Standards
import Submissions

/// A cell that says how a covered KSB is met, and the claim that it bears out.
struct EvidenceCell {
  /// The claim.
  var joined: JoinedClaim
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

/// Cells that one hint is about.
///
/// Where many cells of a column share it, it is one habit, and becomes one finding.
struct EvidenceHints {
  /// From so many cells of a column on there is one finding for all.
  private static let fewestForColumn = 5

  private struct Column: Hashable {
    var sheet: String
    var role: ColumnRole
  }

  private var cells: [EvidenceCell] = []

  /// Notes a cell.
  mutating func note(_ evidence: EvidenceCell) { cells.append(evidence) }

  /// Reports each cell, or the column once where many of its cells share the hint.
  ///
  /// - Parameters:
  ///   - findings: Where to report.
  ///   - cell: The message for one cell.
  ///   - column: The message for a column: its first cell, and the KSBs in words.
  func report(
    into findings: inout Findings, cell: (EvidenceCell) -> String,
    column: (EvidenceCell, String) -> String
  ) {
    let columns = Dictionary(grouping: cells) {
      Column(sheet: $0.cell.location.sheet, role: $0.cell.role)
    }
    var told: Set<Column> = []
    for evidence in cells {
      let key = Column(sheet: evidence.cell.location.sheet, role: evidence.cell.role)
      let all = columns[key] ?? []
      if all.count < Self.fewestForColumn {
        findings.report(
          cell(evidence), about: evidence.joined, at: evidence.cell.location,
          quoted: evidence.text)
      } else if told.insert(key).inserted {
        findings.report(
          column(evidence, all.codes), at: evidence.cell.location,
          standard: evidence.joined.standard, quoted: evidence.text)
      }
    }
  }
}

extension [EvidenceCell] {
  /// The KSBs that the cells bear out, each once, in words: `3 KSBs: K1, K2 and S4`.
  var codes: String {
    var seen: Set<KSBCode> = []
    let codes = map(\.joined.code).filter { seen.insert($0).inserted }.map(\.description)
    return "\(Wording.count(codes.count, "KSB")): \(Wording.list(codes))"
  }
}
