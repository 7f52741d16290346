import Standards
import Workbooks

/// Chooses the sheets that make up the mapping: the best one, and those that go on with it.
struct SheetChoice {
  let sheets: [Sheet]
  let evidence: [LayoutEvidence?]

  /// The share of the mapping's codes, in per cent, from which on a sheet is a rival.
  private static let rivalShare = 50

  /// What each sheet was taken for, in the order of the tabs.
  func readings() -> [SheetReading] {
    let parts = parts()
    let codes = Set(parts.flatMap { evidence[$0]?.codes ?? [] })
    return sheets.indices.map { index in
      let sheet = sheets[index]
      guard let found = evidence[index] else {
        return SheetReading(
          sheet: sheet.name, visibility: sheet.visibility, purpose: .other,
          evidence: ["no KSB codes in a column, a row or lists"])
      }
      let purpose = purpose(of: index, parts: parts, codes: codes)
      return SheetReading(
        sheet: sheet.name, visibility: sheet.visibility, purpose: purpose,
        evidence: found.lines + reason(index, purpose, parts),
        tables: purpose == .other ? [] : found.read(),
        doubts: purpose == .mapping ? found.doubts : [])
    }
  }

  // MARK: The mapping's sheets

  /// The sheets of the mapping, in the order of the tabs.
  private func parts() -> [Int] {
    let visible = sheets.indices.filter { sheets[$0].visibility == .visible && isMapping($0) }
    let hidden = sheets.indices.filter { sheets[$0].visibility != .visible && isMapping($0) }
    // A hidden sheet is the mapping only when no other is; or goes on where the others leave off.
    return joined(ranked(visible) + ranked(hidden)).sorted()
  }

  private func ranked(_ indices: [Int]) -> [Int] {
    indices.sorted { left, right in
      let scores = (evidence[left]?.weight ?? 0, evidence[right]?.weight ?? 0)
      return scores.0 == scores.1 ? left < right : scores.0 > scores.1
    }
  }

  /// The first sheet, and each after it that maps KSBs which none before it does.
  private func joined(_ ranked: [Int]) -> [Int] {
    var parts: [Int] = []
    var codes: Set<KSBCode> = []
    let strong = ranked.contains { evidence[$0]?.hasStrongClaims ?? false }
    for index in ranked {
      guard let found = evidence[index], found.hasStrongClaims || !strong else { continue }
      let own = Set(found.codes)
      // Of rows without codes nobody knows yet whether they go on with others.
      if own.isEmpty, !parts.isEmpty { continue }
      guard codes.intersection(own).count * 10 <= own.count || hasOtherUnits(index, than: parts)
      else { continue }
      parts.append(index)
      codes.formUnion(own)
    }
    return parts
  }

  /// Whether a sheet maps units to KSBs, and none of its units stands in another sheet: it goes on
  /// with a mapping that is parted by units, such as mandatory and optional ones.
  private func hasOtherUnits(_ index: Int, than parts: [Int]) -> Bool {
    guard let units = evidence[index]?.units, !units.isEmpty else { return false }
    return parts.allSatisfy { part in
      guard let others = evidence[part]?.units, !others.isEmpty else { return false }
      return others.isDisjoint(with: units)
    }
  }

  /// Whether a sheet maps KSBs, rather than list or mention them.
  private func isMapping(_ index: Int) -> Bool {
    guard let found = evidence[index], found.hasClaims else { return false }
    return Set(found.codes).count >= 2 || found.hasStrongClaims && found.score >= 25
  }

  // MARK: The other sheets

  private func purpose(of index: Int, parts: [Int], codes: Set<KSBCode>) -> SheetReading.Purpose {
    if parts.contains(index) { return .mapping }
    guard let found = evidence[index], isMapping(index), found.hasStrongClaims,
      sheets[index].visibility == .visible
    else { return .other }
    if found.codes.isEmpty { return .candidate }
    let shared = codes.intersection(found.codes).count
    return shared * 100 >= codes.count * Self.rivalShare || found.codes.count > shared * 2
      ? .candidate : .other
  }

  private func reason(_ index: Int, _ purpose: SheetReading.Purpose, _ parts: [Int]) -> [String] {
    var names: String { parts.map { "“\(sheets[$0].name)”" }.joined(separator: ", ") }
    switch purpose {
    case .mapping: return parts.count > 1 ? ["one of \(parts.count) sheets of the mapping"] : []
    case .candidate: return ["not used: \(names) explains more of the same KSBs"]
    case .other:
      return isMapping(index) && !parts.isEmpty ? ["not used: \(names) maps the same KSBs"] : []
    }
  }
}
