import Domain
import Recognition

/// A claim about a KSB, and the standard whose KSB it is.
struct ClaimContext {
  /// The claim.
  var claim: KSBClaim
  /// The standard's reference; nil when it is the sheet's own list and names none.
  var standard: String?
  /// The standard's option, where the same standard is claimed for several.
  var option: String?

  /// The standard's place among those claimed; nil for a claim by itself.
  var place: Int?

  /// The KSB's code.
  var code: KSBCode { claim.ksb.code }
}

extension Submission {
  /// The claims about all standards, in the order of the standards and their KSBs.
  var claims: [ClaimContext] {
    standards.enumerated().flatMap { place, mapping in
      let isShared = standards.count { $0.reference == mapping.reference } > 1
      return mapping.claims.map {
        ClaimContext(
          claim: $0, standard: mapping.reference, option: isShared ? mapping.option.title : nil,
          place: place)
      }
    }
  }
}

extension StandardMapping {
  /// The standard's reference; nil when it has none.
  var reference: String? { standard.reference.isEmpty ? nil : standard.reference }
}

extension Findings {
  /// Adds a finding about one KSB of one standard.
  mutating func report(
    _ message: String, about joined: ClaimContext, at location: CellLocation?,
    severity: Severity? = nil, unit: String? = nil, quoted: String? = nil,
    counterexample: Counterexample? = nil, help: String? = nil, group: FindingGroup? = nil
  ) {
    report(
      message, at: location, severity: severity, standard: joined.standard, ksb: joined.code,
      unit: unit, quoted: quoted, option: joined.option, counterexample: counterexample,
      help: help, group: group)
  }
}
