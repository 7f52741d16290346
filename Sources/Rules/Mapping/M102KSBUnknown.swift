import Recognition
import Standards
import Submissions

extension Rule {
  /// M102: a code that the standard does not have.
  static let ksbUnknown = Rule(
    code: "M102", name: "ksb-unknown", severity: .mustFix, stage: .mapping,
    needs: [.standard, .sameStandard],
    clause: "One mapping sheet belongs to one standard.",
    summary: "Every code in the mapping is one of the standard’s.",
    rationale: """
      A code that the standard does not have is a slip of the pen, or a sign that the sheet was \
      made for another version of the standard.
      """,
    bad: Example("K43, where the standard ends at K34"),
    good: Example("K34"),
    fix: "Correct the code, or delete the row if the standard no longer has that KSB.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let known = Set(submission.claims.flatMap { $0.claim.entries.map(\.codeCell.location) })
    var told: Set<CellLocation> = []
    for mapping in submission.standards where mapping.source != .sheet {
      let codes = mapping.standard.ksbs(numbered: mapping.numbering).map(\.code)
      for entry in mapping.unknownEntries {
        let location = entry.codeCell.location
        // With several standards a row may belong to another of them.
        guard !known.contains(location), told.insert(location).inserted else { continue }
        findings.report(
          .unknown(entry.code, among: codes), at: location, standard: mapping.reference,
          ksb: entry.code, quoted: entry.codeCell.text)
      }
    }
  }
}

extension String {
  fileprivate static func unknown(_ code: KSBCode, among codes: [KSBCode]) -> String {
    let start = "The standard has no \(code)"
    guard let last = codes.filter({ $0.type == code.type }).max() else {
      return "\(start), nor any code that starts with \(code.type.letter)."
    }
    return "\(start): its last code of that kind is \(last)."
  }
}
