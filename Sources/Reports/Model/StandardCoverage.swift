package import Checking
package import Domain

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
  package func summary(_ type: KSBType) -> CoverageSummary {
    CoverageSummary(ksbs(type).map(\.coverage))
  }

  /// How far all KSBs are covered.
  package var summary: CoverageSummary { CoverageSummary(ksbs.map(\.coverage)) }
}
