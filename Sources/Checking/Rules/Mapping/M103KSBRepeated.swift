import Domain
import Recognition

extension Rule {
  /// M103: the same code in two separate places.
  static let ksbRepeated = Rule(
    code: "M103", name: "ksb-repeated", severity: .shouldFix,
    severityExceptions: "must-fix when the two claims differ",
    stage: .mapping,
    clause: .practice("Each KSB has one claim."),
    summary: "Every KSB has one place in the mapping.",
    rationale: """
      A reviewer who finds a KSB in two places does not know which counts. Where the two say \
      different things, the claim cannot be trusted until one is gone.
      """,
    bad: Example("row 9: K4, Full; row 31: K4, None"),
    good: Example("row 9: K4, Full"),
    fix: "Keep one row for the KSB, and put all that is claimed for it there.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let places = Dictionary(
      submission.tables.map { ($0.sheet, $0.layout.place) }, uniquingKeysWith: { first, _ in first }
    )
    let parts = submission.sheetsOfMarks.union(
      submission.tables.filter(\.isOfOneUnit).map(\.sheet))
    // Sheets whose units differ tell of one KSB each its own part.
    func isPart(_ sheet: String) -> Bool { parts.contains(sheet) || places[sheet] == .list }
    for joined in submission.claims {
      var first: [KSBCode: MappingEntry] = [:]
      for entry in joined.claim.entries {
        guard let earlier = first[entry.code] else {
          first[entry.code] = entry
          continue
        }
        let (sheet, other) = (entry.codeCell.location.sheet, earlier.codeCell.location.sheet)
        if sheet != other, isPart(sheet), isPart(other) { continue }
        let differs = entry.claims != earlier.claims
        findings.report(
          .repeated(entry.code, earlier, differs: differs), about: joined,
          at: entry.codeCell.location, severity: differs ? .mustFix : nil,
          group: differs
            ? "\(.ksbs) stand in more than one place, and the claims differ."
            : "\(.ksbs) stand in more than one place, with the same claim.")
      }
    }
  }
}

/// What two places that speak of one KSB must share to make the same claim.
private struct EntryClaim: Equatable {
  var coverage: Set<CoverageReading>
  var units: Set<String>
}

extension MappingEntry {
  fileprivate var claims: EntryClaim {
    EntryClaim(
      coverage: Set(marks.map(\.reading).filter { $0 != .blank }),
      units: Set(unitsTaught.map(\.name.unitKey)))
  }
}

extension String {
  fileprivate static func repeated(
    _ code: KSBCode, _ earlier: MappingEntry, differs: Bool
  ) -> String {
    let ending = differs ? "and the two claims differ" : "with the same claim"
    return "\(code) already stands in \(earlier.codeCell.location), \(ending)."
  }
}
