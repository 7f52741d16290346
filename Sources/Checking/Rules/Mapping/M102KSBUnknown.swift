import Domain
import Recognition

extension Rule {
  /// M102: a code that the standard does not have.
  static let ksbUnknown = Rule(
    code: "M102", name: "ksb-unknown", severity: .mustFix, stage: .mapping,
    needs: [.standard, .sameStandard],
    clause: .reading(
      "One mapping sheet belongs to one standard, whose KSBs it lists.",
      of: .recognitionPage,
      "relevant to the occupational standard the qualification is being aligned to"),
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
    let known = Set(submission.claims.flatMap { $0.claim.entries.map(\.place) })
    var told: Set<EntryPlace> = []
    for mapping in submission.standards where mapping.source != .sheet {
      let codes = mapping.standard.ksbs(numbered: mapping.numbering).map(\.code)
      // With several standards a row may belong to another of them.
      let strangers = mapping.unknownEntries.filter {
        !known.contains($0.place) && told.insert($0.place).inserted
      }
      for entry in strangers {
        let last = codes.filter { $0.type == entry.code.type }.max()
        findings.report(
          .unknown(entry.code, last: last), at: entry.codeCell.location,
          standard: mapping.reference, ksb: entry.code, quoted: entry.codeCell.text,
          help: entry.codeCell.role == .ksbs ? .correctList : nil,
          group: .unknown(entry.code.type, last: last))
      }
    }
  }
}

/// A code, and the cell that holds it: one cell may list several.
private struct EntryPlace: Hashable {
  var code: KSBCode
  var location: CellLocation
}

extension MappingEntry {
  fileprivate var place: EntryPlace {
    EntryPlace(code: code, location: codeCell.location)
  }
}

extension String {
  fileprivate static let correctList =
    "Correct the code, or take it out of the list if the standard no longer has that KSB."

  fileprivate static func unknown(_ code: KSBCode, last: KSBCode?) -> String {
    let start = "The standard has no \(code)"
    guard let last else { return "\(start), nor any code that starts with \(code.type.letter)." }
    return "\(start): its last code of that kind is \(last)."
  }
}

extension FindingGroup {
  /// Codes of one type that the standard does not have: a range in one cell, or many rows.
  fileprivate static func unknown(_ type: KSBType, last: KSBCode?) -> FindingGroup {
    guard let last else {
      return """
        The standard has none of \(.ksbs), nor any code that starts with \("\(type.letter)").
        """
    }
    return "The standard has none of \(.ksbs): its last code of that kind is \("\(last)")."
  }
}
