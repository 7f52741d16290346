import Domain
import Recognition

/// The sheet's own list of KSBs, which stands in where no standard gives one.
struct SheetKSBList {
  /// The KSBs in the order in which standards list them, parts such as `K4.2` joined to `K4`.
  let ksbs: [KSB]

  /// Collects the KSBs that entries speak of.
  init(of entries: [MappingEntry]) {
    let statements = Dictionary(
      entries.compactMap { entry in
        entry.statement.flatMap { $0.isEmpty ? nil : (entry.code, $0) }
      }
    ) { first, _ in first }
    let parts = Dictionary(grouping: statements.keys, by: \.whole)
    ksbs = Set(entries.map(\.code.whole)).sorted().map { code in
      let stated = (parts[code] ?? []).sorted()
      let words = statements[code] ?? stated.compactMap { statements[$0] }.joined(separator: "; ")
      return KSB(code: code, statement: words)
    }
  }

  /// The list as a standard, by the reference that the sheets name if they agree on one.
  func standard(named: [NamedStandard]) -> OccupationalStandard {
    let references = Set(named.map(\.reference))
    return OccupationalStandard(
      reference: references.count == 1 ? references.first ?? "" : "",
      title: "The sheet’s own list of KSBs", ksbs: ksbs)
  }
}
