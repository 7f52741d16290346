import Domain
import Recognition

extension Rule {
  /// M101: a KSB of the standard has no row.
  static let ksbMissing = Rule(
    code: "M101", name: "ksb-missing", severity: .mustFix, stage: .mapping,
    needs: [.standard, .sameStandard],
    clause: .source(
      .recognitionPage, "all KSBs in the occupational standard to be covered",
      says: """
        A KSB without a row is not claimed to be covered. The page gives this as section 4.1 \
        of the criteria.
        """),
    summary: "Every KSB of the standard, or of the chosen option, is in the mapping.",
    rationale: """
      A KSB that the sheet does not mention cannot be shown to be covered. Usually a row was \
      deleted, or the sheet was made for an older version of the standard.
      """,
    bad: Example("K6, K8: the row of K7 was deleted"),
    good: Example("K6, K7, K8"),
    fix: "Add a row for the KSB with its code and statement, and say how far it is covered.",
    check: check)

  /// That all KSBs of a type are missing has a cause of its own, unless there are fewer than these.
  private static let fewestForRange = 3

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.source != .sheet {
      let own = submission.standards.count > 1 ? mapping.reference : nil
      let owner = own ?? "the standard"
      for type in KSBType.allCases {
        let claims = mapping.claims.filter { $0.ksb.code.type == type }
        let missing = claims.filter { $0.coverage == .missing }
        let sheet = claims.lazy.flatMap(\.entries).first?.codeCell.location.sheet
        let place = (sheet ?? submission.tables.first?.sheet).map { CellLocation(sheet: $0) }
        let layout = MissingKSBLocation(of: submission.tables)
        let areAll = missing.count == claims.count && missing.count >= fewestForRange
        for claim in missing {
          let joined = ClaimContext(claim: claim, standard: mapping.reference)
          findings.report(
            .missing(claim.ksb, layout), about: joined, at: place,
            help: areAll ? layout.helpForAll : layout.help,
            group: areAll ? .allMissing(type, missing.count, layout, of: owner) : layout.group)
        }
      }
    }
  }
}

/// Where a KSB is missing from: what the layouts of the mapping give each KSB.
private enum MissingKSBLocation {
  case row, column, list, anywhere

  init(of tables: [MappingTable]) {
    let places = Set(tables.map(\.layout.place))
    switch places.count == 1 ? places.first : nil {
    case .row: self = .row
    case .column: self = .column
    case .list: self = .list
    case nil: self = places.isEmpty ? .row : .anywhere
    }
  }

  /// What is said of a KSB, or of none of several.
  var predicate: String {
    switch self {
    case .row: "has a row in the mapping"
    case .column: "has a column in the mapping"
    case .list: "is listed for any unit of the mapping"
    case .anywhere: "stands in the mapping"
    }
  }

  /// What is said of one KSB, or of several.
  var denial: String {
    switch self {
    case .row: "has no row in the mapping"
    case .column: "has no column in the mapping"
    case .list: "is listed for no unit of the mapping"
    case .anywhere: "does not stand in the mapping"
    }
  }

  /// KSBs that are missing here and there, as one thing.
  var group: FindingGroup {
    switch self {
    case .row: "\(.ksbs) have no row in the mapping."
    case .column: "\(.ksbs) have no column in the mapping."
    case .list: "\(.ksbs) are listed for no unit of the mapping."
    case .anywhere: "\(.ksbs) do not stand in the mapping."
    }
  }

  /// What to do for one KSB; nil for the rule's own advice.
  var help: String? {
    switch self {
    case .row: nil
    case .column:
      "Add a column with the KSB’s code as its header, and mark the units that cover it."
    case .list: "Add the KSB’s code to the list of every unit that covers it."
    case .anywhere: "Add the KSB to one of the sheets, and say which units cover it."
    }
  }

  /// What to do for all KSBs of a type.
  var helpForAll: String {
    switch self {
    case .row: "Add a row for each KSB with its code and statement, and say how far it is covered."
    case .column:
      "Add a column for each KSB with its code as its header, and mark the units that cover it."
    case .list: "Add each KSB’s code to the list of every unit that covers it."
    case .anywhere: "Add the KSBs to one of the sheets, and say which units cover them."
    }
  }
}

extension String {
  fileprivate static func missing(_ ksb: KSB, _ place: MissingKSBLocation) -> String {
    "\(ksb.code) \(place.denial): \(Wording.quoted(ksb.statement))."
  }
}

extension FindingGroup {
  /// All KSBs of a type are missing.
  fileprivate static func allMissing(
    _ type: KSBType, _ count: Int, _ place: MissingKSBLocation, of owner: String
  ) -> FindingGroup {
    let name: String =
      switch type {
      case .knowledge: "knowledge statements"
      case .skill: "skills"
      case .behaviour: "behaviours"
      }
    return FindingGroup(
      "all \(name) of \(owner)",
      "None of \(owner)’s \(name) \(place.predicate): \(.ksbs), \("\(count)") in all.")
  }
}
