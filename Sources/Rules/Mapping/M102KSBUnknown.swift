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
    let known = Set(submission.claims.flatMap { $0.claim.entries.map(\.place) })
    var told: Set<EntryPlace> = []
    for mapping in submission.standards where mapping.source != .sheet {
      let codes = mapping.standard.ksbs(numbered: mapping.numbering).map(\.code)
      // With several standards a row may belong to another of them.
      let strangers = mapping.unknownEntries.filter {
        !known.contains($0.place) && told.insert($0.place).inserted
      }
      // A range such as `K30-K40` in one cell is one slip of the pen.
      for group in byCell(strangers) {
        guard let first = group.first else { continue }
        findings.report(
          .unknown(group.map(\.code), among: codes), at: first.codeCell.location,
          standard: mapping.reference, ksb: group.count == 1 ? first.code : nil,
          quoted: first.codeCell.text, help: first.codeCell.role == .ksbs ? .correctList : nil,
          group: .unknown(first.code.type, among: codes))
      }
    }
  }

  /// The entries of one type whose codes share a cell, together.
  private static func byCell(_ entries: [MappingEntry]) -> [[MappingEntry]] {
    var groups: [[MappingEntry]] = []
    for entry in entries {
      if let last = groups.last?.first, last.codeCell.location == entry.codeCell.location,
        last.code.type == entry.code.type
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
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

  fileprivate static func unknown(_ unknown: [KSBCode], among codes: [KSBCode]) -> String {
    let names = Wording.list(unknown.map(\.description), joinedBy: "or")
    let start = "The standard has no \(names)"
    guard let type = unknown.first?.type, let last = codes.filter({ $0.type == type }).max() else {
      let letter = unknown.first.map { String($0.type.letter) } ?? ""
      return "\(start), nor any code that starts with \(letter)."
    }
    return "\(start): its last code of that kind is \(last)."
  }
}

extension FindingGroup {
  /// Codes of one type that the standard does not have.
  fileprivate static func unknown(_ type: KSBType, among codes: [KSBCode]) -> FindingGroup {
    guard let last = codes.filter({ $0.type == type }).max() else {
      return FindingGroup(
        "no \(type.letter)",
        """
        The standard has no code that starts with \("\(type.letter)"), and \(.count) cells of the \
        mapping hold some.
        """)
    }
    return FindingGroup(
      "after \(last)",
      """
      \(.count) cells hold codes that the standard does not have: its last code of that kind is \
      \("\(last)").
      """)
  }
}
