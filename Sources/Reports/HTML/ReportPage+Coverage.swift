import Checking
import Domain
import Templates

extension ReportPage {
  /// What claims can come to, to choose from.
  var statuses: PageValue {
    .list(
      ClaimStatus.allCases.map {
        .group(["key": .text($0.rawValue), "word": .text($0.word)])
      })
  }

  /// One standard with a table for each type of KSB that it has.
  func standard(_ standard: StandardCoverage) -> PageValue {
    let types = KSBType.allCases.filter { !standard.ksbs($0).isEmpty }
    return .group([
      "label": .text(standard.label),
      "matrix": matrix(standard),
      "groups": .list(types.map { group(standard, $0) }),
    ])
  }

  private func group(_ standard: StandardCoverage, _ type: KSBType) -> PageValue {
    let counts = standard.counts(type)
    return .group([
      "heading": .text(type.heading),
      "total": .number(counts.total),
      "segments": .list(
        counts.present.map { status, count in
          .group([
            "key": .text(status.rawValue), "text": .text(status.phrase(of: count)),
            "count": .number(count),
          ])
        }),
      "ksbs": .parts(
        ReportTemplates.ksb,
        standard.ksbs(type).enumerated().map { ksb($0.element, at: $0.offset) }),
    ])
  }

  private func ksb(_ ksb: KSBCoverage, at position: Int) -> PageValue {
    let links = ksb.findings.map(link)
    let needsAttention = ksb.count(.mustFix) + ksb.count(.shouldFix) > 0
    return .group([
      "key": .text(ksb.status.rawValue),
      "status": parts.status(ksb.status),
      "claimed": .text(ksb.coverage.word),
      "position": .number(position),
      "needsAttention": .flag(needsAttention),
      "code": .text(ksb.code.description),
      "statement": .text(ksb.statement),
      "hasLinks": .flag(!links.isEmpty),
      "links": .list(links),
      "hasUnits": .flag(!ksb.units.isEmpty),
      "units": .texts(ksb.units),
      "guarantee": report.structure == nil ? .code("") : parts.guarantee(ksb.guarantee),
      "assessment": .optional(ksb.assessment),
      "rationale": .optional(ksb.rationale),
      "hasNeither": .flag((ksb.assessment ?? "").isEmpty && (ksb.rationale ?? "").isEmpty),
      "cell": .optional(ksb.cells.first),
    ])
  }

  private func link(_ found: ReportedFinding) -> PageValue {
    .group([
      "id": .text(targets[found.id] ?? found.id),
      "label": .text("\(found.severity.word): \(found.finding.rule) \(found.finding.name)"),
    ])
  }
}
