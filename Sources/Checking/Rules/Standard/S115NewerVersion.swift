import Domain
import Recognition

extension Rule {
  /// S115: the library holds a newer version of the standard than the sheet was made from.
  static let newerVersion = Rule(
    code: "S115", name: "newer-version", severity: .shouldFix, stage: .standard,
    needs: [.standardGiven],
    clause: .practice(
      """
      A mapping is made against the version of the standard that is current when it is \
      sent in.
      """),
    summary: "The library of standards holds no newer version than the one checked against.",
    rationale: """
      A standard is revised every few years: KSBs are added, dropped and reworded, and codes \
      move. A mapping against the earlier version can be complete and still be sent back.
      """,
    bad: Example("statements of ST0001 version 1.0, and the library holds version 1.1 as well"),
    good: Example("statements of ST0001 version 1.1, the newest that the library holds"),
    fix: """
      Run “ksbcheck check --against” with the newer version: it says which rows still hold. If \
      your cycle asks for the earlier version, name it with --standard and set the finding aside.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    var told: Set<String> = []
    for mapping in submission.standards {
      guard let newest = mapping.newestInUse, !submission.sheetsName(newest, of: mapping),
        told.insert(mapping.standard.reference).inserted
      else { continue }
      findings.report(.newer(newest, than: mapping.standard), standard: mapping.reference)
    }
  }
}

extension StandardMapping {
  /// The newest version in the library that is in use, if it is newer than the one checked against.
  fileprivate var newestInUse: OccupationalStandard? {
    versionChoice?.newer.first { !$0.isOutOfUse }
  }
}

extension Submission {
  /// Whether a sheet says that it is of that version: S113 then says that it is not.
  fileprivate func sheetsName(
    _ newest: OccupationalStandard, of mapping: StandardMapping
  ) -> Bool {
    disagreements.contains { found in
      guard case .version(let version, _) = found.fact.subject,
        found.mapping.standard.reference == mapping.standard.reference
      else { return false }
      return newest.isVersion(version) ?? false
    }
  }
}

extension String {
  fileprivate static func newer(
    _ newest: OccupationalStandard, than standard: OccupationalStandard
  ) -> String {
    """
    The mapping was checked against version \(standard.version ?? "–") of \(standard.reference), \
    and your library of standards holds version \(newest.version ?? "–"): \
    \(changes(StandardDifference(from: standard, to: newest))).
    """
  }

  private static func changes(_ difference: StandardDifference) -> String {
    guard !difference.old.ksbs.isEmpty, !difference.new.ksbs.isEmpty else {
      return "one of the two records lists no KSBs"
    }
    let changes = difference.changes
    let counts = [
      ("added", changes.count(where: \.isAdded)), ("removed", changes.count(where: \.isRemoved)),
      ("reworded", changes.count(where: \.isReworded)),
      ("renumbered", changes.count(where: \.isRenumbered)),
    ].filter { $0.1 > 0 }
    guard !counts.isEmpty else { return "the KSBs of both are the same" }
    return "of the KSBs, " + Wording.list(counts.map { "\($0.1) \($0.0)" })
  }
}
