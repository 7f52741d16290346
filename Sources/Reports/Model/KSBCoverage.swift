package import Checking
package import Domain
import Recognition

/// One KSB of a standard as the report shows it.
package struct KSBCoverage: Sendable, Hashable {
  /// The code, such as `K7`.
  package let code: KSBCode

  /// The statement as the standard has it.
  package let statement: String

  /// What the mapping claims.
  package let coverage: Coverage

  /// Whether every valid combination of units covers it.
  package let guarantee: Guarantee

  /// The least that any learner gets of it.
  package let guaranteed: CoverageLevel

  /// Whether the claim stands; nil where that is not known.
  package let holds: Bool?

  /// Why that is not known, as a clause; nil when it is, or when there is no structure.
  package let guaranteeReason: String?

  /// A valid combination that misses it, for each pathway that has one.
  package let missingChoices: [MissingChoice]

  /// The units named, in reading order.
  package let units: [String]

  /// How it is assessed, as written; nil when nothing is written.
  package let assessment: String?

  /// Why coverage is partial, as written; nil when nothing is written.
  package let rationale: String?

  /// The cells that the claim was read from, the deciding one first, in Excel's own notation.
  package let cells: [String]

  /// The findings about this KSB, in the order of the report.
  package let findings: [ReportedFinding]

  init(_ claim: KSBClaim, structure: SubmissionStructure?, findings: [ReportedFinding]) {
    code = claim.ksb.code
    statement = claim.ksb.statement
    coverage = claim.coverage
    guarantee = claim.guarantee?.guarantee ?? .unknown
    guaranteed = claim.learners?.guaranteed ?? .unknown
    holds = claim.holds
    guaranteeReason = claim.guarantee?.reason ?? claim.learners?.reason
    missingChoices = MissingChoice.all(in: claim.guarantee, of: structure)
    units = claim.units
    assessment = claim.assessment.flatMap { $0.isEmpty ? nil : $0 }
    rationale = claim.rationale.flatMap { $0.isEmpty ? nil : $0 }
    cells = Self.cells(of: claim)
    self.findings = findings
  }

  /// How many findings of this weight are about the KSB.
  package func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && !$0.isSuppressed }
  }

  private static func cells(of claim: KSBClaim) -> [String] {
    let marks = claim.entries.flatMap { entry in
      entry.marks.isEmpty ? [entry.codeCell.location] : entry.marks.map(\.cell.location)
    }
    var seen: Set<CellLocation> = []
    return ([claim.location].compactMap { $0 } + marks)
      .filter { seen.insert($0).inserted }
      .map(\.description)
  }
}
