import Domain
import Recognition

extension MappingUpdate {
  init(_ mapping: StandardMapping, to new: OccupationalStandard) {
    let option = mapping.option.title.flatMap { new.option(titled: $0) }
    let rows = UpdatedRows(mapping, to: new, option: option)
    self.init(
      old: mapping.standard, new: new, option: mapping.option.title,
      tellsOption: option?.ksbs != nil, rows: rows.all)
  }
}

/// Finds the row of a mapping that is about each KSB of a new version.
private struct UpdatedRows {
  private let mapping: StandardMapping
  /// The KSBs of the new version that count.
  private let wanted: [KSB]
  private let wantedByCode: [KSBCode: KSB]
  /// The codes of those that the old version did not have.
  private let addedCodes: Set<KSBCode>
  /// The KSB of the new version that each of the old one is, by its code there.
  private let newByOld: [KSBCode: KSB]
  /// The positional code of each KSB by its printed label, where the sheet goes by these.
  private let positionalCodes: [String: KSBCode]

  init(_ mapping: StandardMapping, to new: OccupationalStandard, option: StandardOption?) {
    self.mapping = mapping
    let difference = StandardDifference(from: mapping.standard, to: new)
    let counted = Set(new.ksbs(numbered: .positional, option: option).map(\.code))
    wanted = difference.ksbs.compactMap(\.new).filter { counted.contains($0.code) }
    wantedByCode = Dictionary(wanted.map { ($0.code, $0) }) { first, _ in first }
    addedCodes = Set(difference.ksbs.filter(\.isAdded).compactMap(\.new?.code))
    newByOld = Dictionary(
      difference.ksbs.compactMap { change in
        change.old.flatMap { old in change.new.map { (old.code, $0) } }
      }
    ) { first, _ in first }
    let isPrinted = mapping.numbering == .printed
    positionalCodes = Dictionary(
      (isPrinted ? mapping.standard.ksbs : []).compactMap { ksb in
        ksb.printedLabel.map { ($0, ksb.code) }
      }
    ) { first, _ in first }
  }

  /// A KSB of the new version that no row is about so far, and its statement as it is compared.
  private struct Added {
    let ksb: KSB
    let statement: String
  }

  var all: [MappingUpdate.Row] {
    var added = wanted.filter { addedCodes.contains($0.code) }.map {
      Added(ksb: $0, statement: StatementText.normalised($0.statement))
    }
    let strays = mapping.unknownEntries.map { stray($0, among: &added) }
    let known = mapping.claims.compactMap(row)
    let missing = added.map { added in
      MappingUpdate.Row(status: .newlyMissing, ksb: added.ksb, locations: [])
    }
    let rows = known + strays + missing + uncounted(known)
    return rows.enumerated().sorted { one, other in
      (one.element.order, one.offset) < (other.element.order, other.offset)
    }.map(\.element)
  }

  /// The row about a KSB of the old version.
  private func row(_ claim: KSBClaim) -> MappingUpdate.Row? {
    let positional = positionalCodes[claim.ksb.code.description] ?? claim.ksb.code
    let counted = newByOld[positional].flatMap { wantedByCode[$0.code] }
    guard let entry = claim.entries.first else {
      return counted.map { MappingUpdate.Row(status: .missing, ksb: $0, locations: []) }
    }
    return row(
      code: claim.ksb.code, statement: entry.statement ?? claim.ksb.statement, ksb: counted,
      at: claim.entries.map(\.codeCell.location))
  }

  /// The row with a code that the old version does not have: it may be about a KSB that was added.
  private func stray(_ entry: MappingEntry, among added: inout [Added]) -> MappingUpdate.Row {
    let written = entry.statement.map(StatementText.normalised)
    let place =
      added.firstIndex { $0.statement == written }
      ?? added.firstIndex { $0.ksb.code == entry.code }
    let ksb = place.map { added.remove(at: $0).ksb }
    return row(
      code: entry.code, statement: entry.statement ?? ksb?.statement, ksb: ksb,
      at: [entry.codeCell.location])
  }

  private func row(
    code: KSBCode, statement: String?, ksb: KSB?, at locations: [CellLocation]
  ) -> MappingUpdate.Row {
    var row = MappingUpdate.Row(
      status: .stale, code: code, ksb: ksb, statement: statement, locations: locations)
    guard let ksb, let statement else { return row }
    let comparison = StatementComparison(sheet: ksb.statement, standard: statement)
    row.status = comparison.areEqual ? .valid : .checkWording
    row.wording = comparison.areEqual ? nil : comparison
    return row
  }

  /// KSBs that both versions have, and that the option calls for only in the new one.
  private func uncounted(_ rows: [MappingUpdate.Row]) -> [MappingUpdate.Row] {
    let told = Set(rows.compactMap(\.ksb?.code))
    return wanted.filter { !told.contains($0.code) && !addedCodes.contains($0.code) }.map {
      MappingUpdate.Row(status: .newlyMissing, ksb: $0, locations: [])
    }
  }
}

extension MappingUpdate.Row {
  /// New codes in their order, then what has none.
  fileprivate var order: Order {
    Order(isStale: ksb == nil, code: ksb?.code ?? code ?? KSBCode(.behaviour, .max))
  }

  fileprivate struct Order: Comparable {
    let isStale: Bool
    let code: KSBCode

    static func < (left: Self, right: Self) -> Bool {
      left.isStale == right.isStale ? left.code < right.code : right.isStale
    }
  }
}
