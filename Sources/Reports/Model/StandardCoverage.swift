import Rules
public import Standards
public import Submissions

/// A standard, and what the mapping claims of each of its KSBs.
public struct StandardCoverage: Sendable, Hashable {
  /// The reference, such as `ST0827`; nil when neither the user nor the sheet gives one.
  public let reference: String?

  /// The title of the occupation; nil when it is not known.
  public let title: String?

  /// The version; nil when the record gives none.
  public let version: String?

  /// The level; nil when the record gives none.
  public let level: Int?

  /// The option whose KSBs are checked; nil when there is none.
  public let option: String?

  /// Where the list of KSBs came from.
  public let source: StandardMapping.Source

  /// Why this version was checked against, and not another of the library, as a sentence; nil when
  /// there was no choice.
  public let versionReason: String?

  /// How the codes are counted.
  public let numbering: Numbering

  /// The KSBs that the qualification must cover, in the standard's order.
  public let ksbs: [KSBCoverage]

  /// Which unit covers which KSB.
  public let matrix: UnitMatrix

  /// The pathway that alone serves it; nil when every learner must meet it.
  public let pathway: String?

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
  public func ksbs(_ type: KSBType) -> [KSBCoverage] { ksbs.filter { $0.code.type == type } }

  /// How far the KSBs of one type are covered.
  public func summary(_ type: KSBType) -> CoverageSummary {
    CoverageSummary(ksbs(type).map(\.coverage))
  }

  /// How far all KSBs are covered.
  public var summary: CoverageSummary { CoverageSummary(ksbs.map(\.coverage)) }
}
