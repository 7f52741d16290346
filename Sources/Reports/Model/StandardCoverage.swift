package import Checking
package import Domain
import Recognition

/// A standard, and what the mapping claims of each of its KSBs.
package struct StandardCoverage: Sendable, Hashable {
  /// The reference, such as `ST0827`; nil when neither the user nor the sheet gives one.
  package let reference: String?

  /// The title of the occupation; nil when it is not known.
  package let title: String?

  /// The version; nil when the record gives none.
  package let version: String?

  /// The level; nil when the record gives none.
  package let level: Int?

  /// The option whose KSBs are checked; nil when there is none.
  package let option: String?

  /// Where the list of KSBs came from.
  package let source: StandardMapping.Source

  /// Why this version was checked against, and not another of the library, as a sentence; nil when
  /// there was no choice.
  package let versionReason: String?

  /// How the codes are counted.
  package let numbering: Numbering

  /// The KSBs that the qualification must cover, in the standard's order.
  package let ksbs: [KSBCoverage]

  /// Which unit covers which KSB.
  package let matrix: UnitMatrix

  /// The pathway that alone serves it; nil when every learner must meet it.
  package let pathway: String?

  init(
    _ mapping: StandardMapping, structure: SubmissionStructure?, findings: [ReportedFinding]
  ) {
    let standard = mapping.standard
    let own = findings.filter { found in
      found.finding.standard ?? standard.reference == standard.reference
        && found.finding.option.map { $0 == mapping.option.title } ?? true
    }
    matrix = UnitMatrix(mapping.claims, structure: structure)
    pathway = mapping.pathway
    reference = standard.reference.isEmpty ? nil : standard.reference
    title = standard.title.isEmpty ? nil : standard.title
    version = standard.version
    level = standard.level
    option = mapping.option.title
    source = mapping.source
    versionReason = mapping.versionChoice?.sentence
    numbering = mapping.numbering
    let codes = Set(mapping.claims.map(\.ksb.code))
    let byKSB = Dictionary(grouping: own) { finding in
      // A part that the standard does not list is a part of the whole KSB's claim.
      finding.finding.ksb.map { codes.contains($0) ? $0 : $0.whole }
    }
    ksbs = mapping.claims.map {
      KSBCoverage($0, structure: structure, findings: byKSB[$0.ksb.code] ?? [])
    }
  }

  /// The KSBs of one type.
  package func ksbs(_ type: KSBType) -> [KSBCoverage] { ksbs.filter { $0.code.type == type } }

  /// How far the KSBs of one type are covered.
  package func summary(_ type: KSBType) -> Tally<Coverage> {
    Tally(ksbs(type).map(\.coverage))
  }

  /// How far all KSBs are covered.
  package var summary: Tally<Coverage> { Tally(ksbs.map(\.coverage)) }
}

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

  /// Whether the claim holds; nil where that is not known.
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

  /// How many findings of this severity are about the KSB.
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

/// A valid combination of units that misses a KSB, and the learner who makes it in words.
package struct MissingChoice: Sendable, Hashable {
  package let choice: Counterexample
  /// The learner, and what such a learner does to a KSB: `A learner who takes U9 from group B never
  /// meets`.
  package let subject: String

  /// The choices that a guarantee names, one for each pathway that has one.
  static func all(
    in guarantee: CoverageGuarantee?, of structure: SubmissionStructure?
  ) -> [MissingChoice] {
    guard let structure, let guarantee else { return [] }
    return guarantee.pathways.compactMap { answer in
      guard let units = answer.counterexample else { return nil }
      let words = ChoiceWording(structure: structure.combined, pathway: answer.pathway)
      return MissingChoice(
        choice: Counterexample(
          pathway: answer.pathway, units: units.map { structure.combined.units[$0].code }),
        subject: words.subject(taking: units))
    }
  }
}
