import Checking
import Domain

extension JSONWriter {
  /// One standard with its KSBs.
  func standard(_ standard: StandardCoverage) -> JSONValue {
    // Only a library with several versions gives a choice.
    let versionReason =
      standard.versionReason.map {
        [(key: "versionReason", value: JSONValue.string($0))]
      } ?? []
    return .object(
      [
        ("reference", JSONValue(standard.reference)),
        ("title", JSONValue(standard.title)),
        ("version", JSONValue(standard.version)),
        ("level", JSONValue(standard.level)),
        ("option", JSONValue(standard.option)),
        ("pathway", JSONValue(standard.pathway)),
        ("source", .string(standard.source.rawValue)),
      ] + versionReason + [
        ("numbering", .string(standard.numbering.rawValue)),
        (
          "summary",
          .object(KSBType.allCases.map { ($0.plural, summary(standard.summary($0))) })
        ),
        ("ksbs", .array(standard.ksbs.map(ksb))),
      ])
  }

  private func summary(_ summary: CoverageSummary) -> JSONValue {
    .object(
      [("total", .integer(summary.total))]
        + Coverage.allCases.map { ($0.rawValue, .integer(summary[$0])) })
  }

  private func ksb(_ ksb: KSBCoverage) -> JSONValue {
    .object([
      ("code", .string(ksb.code.description)),
      ("type", .string(ksb.code.type.rawValue)),
      ("statement", .string(ksb.statement)),
      ("coverage", .string(ksb.coverage.rawValue)),
      ("guarantee", .string(ksb.guarantee.rawValue)),
      ("guaranteed", .string(ksb.guaranteed.rawValue)),
      ("holds", ksb.holds.map { .boolean($0) } ?? .null),
      ("guaranteeReason", JSONValue(ksb.guaranteeReason)),
      ("counterexamples", .array(ksb.missingChoices.map { counterexample($0.choice) })),
      ("units", JSONValue(ksb.units)),
      ("assessment", JSONValue(ksb.assessment)),
      ("rationale", JSONValue(ksb.rationale)),
      ("cells", JSONValue(ksb.cells)),
    ])
  }
}
