import Recognition
import Standards

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
  private let difference: StandardDifference
  /// The KSBs of the new version that count.
  private let wanted: [KSB]

  init(_ mapping: StandardMapping, to new: OccupationalStandard, option: StandardOption?) {
    self.mapping = mapping
    difference = StandardDifference(from: mapping.standard, to: new)
    let counted = Set(new.ksbs(numbered: .positional, option: option).map(\.code))
    wanted = difference.ksbs.compactMap(\.new).filter { counted.contains($0.code) }
  }

  var all: [MappingUpdate.Row] {
    var added = wanted.filter { difference.isAdded($0.code) }
    let strays = mapping.unknownEntries.map { stray($0, among: &added) }
    let known = mapping.claims.compactMap(row)
    let missing = added.map { ksb in
      MappingUpdate.Row(status: .newlyMissing, ksb: ksb, locations: [])
    }
    let rows = known + strays + missing + uncounted(known)
    return rows.enumerated().sorted { one, other in
      (one.element.order, one.offset) < (other.element.order, other.offset)
    }.map(\.element)
  }

  /// The row about a KSB of the old version.
  private func row(_ claim: KSBClaim) -> MappingUpdate.Row? {
    let positional = mapping.positionalCode(of: claim.ksb.code)
    let new = difference.change(of: positional)?.new
    let counted = new.flatMap { ksb in wanted.first { $0.code == ksb.code } }
    guard let entry = claim.entries.first else {
      return counted.map { MappingUpdate.Row(status: .missing, ksb: $0, locations: []) }
    }
    return row(
      code: claim.ksb.code, statement: entry.statement ?? claim.ksb.statement, ksb: counted,
      at: claim.entries.map(\.codeCell.location))
  }

  /// The row with a code that the old version does not have: it may be about a KSB that was added.
  private func stray(_ entry: MappingEntry, among added: inout [KSB]) -> MappingUpdate.Row {
    let written = entry.statement.map(StatementText.normalised)
    let place =
      added.firstIndex { StatementText.normalised($0.statement) == written }
      ?? added.firstIndex { $0.code == entry.code }
    let ksb = place.map { added.remove(at: $0) }
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
    return wanted.filter { !told.contains($0.code) && !difference.isAdded($0.code) }.map {
      MappingUpdate.Row(status: .newlyMissing, ksb: $0, locations: [])
    }
  }
}

extension StandardDifference {
  fileprivate func isAdded(_ code: KSBCode) -> Bool {
    ksbs.first { $0.new?.code == code }?.isAdded ?? false
  }
}

extension StandardMapping {
  /// The positional code of a KSB by the code that the sheet's numbering gives it.
  fileprivate func positionalCode(of code: KSBCode) -> KSBCode {
    guard numbering == .printed else { return code }
    return standard.ksbs.first { $0.printedLabel == code.description }?.code ?? code
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
