import Domain
import Workbooks

/// Chooses the sheets that make up the mapping: the best one, and those that go on with it.
struct SheetChoice {
  let sheets: [Sheet]
  let evidence: [LayoutEvidence?]
  let readers: CellReaders
  let instructions: LayoutInstructions?
  /// The standards whose statements the sheets hold, where there are several.
  private let standards: [Int: String?]

  init(
    sheets: [Sheet], evidence: [LayoutEvidence?], readers: CellReaders,
    instructions: LayoutInstructions? = nil
  ) {
    self.sheets = sheets
    self.evidence = evidence
    self.readers = readers
    self.instructions = instructions
    let known = readers.knownStatements
    standards =
      known.areOfSeveral
      ? Dictionary(
        sheets.indices.filter { evidence[$0]?.hasClaims ?? false }.map {
          ($0, known.standard(of: sheets[$0]))
        }, uniquingKeysWith: { first, _ in first })
      : [:]
  }

  /// The share of the mapping's codes, in per cent, from which on a sheet is a rival.
  private static let rivalShare = 50

  /// What each sheet was taken for, in the order of the tabs.
  func readings() -> [SheetReading] {
    let parts = parts()
    let codes = Set(parts.flatMap { evidence[$0]?.codes ?? [] })
    return sheets.indices.map { index in
      let sheet = sheets[index]
      guard let found = evidence[index] else {
        var reading = SheetReading(
          sheet: sheet.name, visibility: sheet.visibility, purpose: .other,
          evidence: isLeftOut(sheet) ? [leftOut] : [missing(in: sheet)])
        if parts.isEmpty { reading.sketch = SheetSketch(of: SheetGrid(sheet), readers: readers) }
        return reading
      }
      let purpose = purpose(of: index, parts: parts, codes: codes)
      var reading = SheetReading(
        sheet: sheet.name, visibility: sheet.visibility, purpose: purpose,
        evidence: found.lines + reason(index, purpose, parts),
        instructed: instructions?.instructions(for: sheet)?.lines(in: instructions?.file ?? "")
          ?? [],
        tables: purpose == .other ? [] : found.read(),
        doubts: purpose == .mapping ? found.doubts : [])
      if parts.isEmpty { reading.sketch = SheetSketch(of: SheetGrid(sheet), readers: readers) }
      return reading
    }
  }

  // MARK: The mapping's sheets

  /// The sheets of the mapping, in the order of the tabs.
  private func parts() -> [Int] {
    if let instructions, !instructions.sheets.isEmpty {
      return sheets.indices.filter { instructions.instructions(for: sheets[$0]) != nil }
    }
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
    let strong = ranked.contains { evidence[$0]?.hasStrongClaims ?? false }
    for index in ranked {
      guard let found = evidence[index], found.hasStrongClaims || !strong else { continue }
      let own = Set(found.codes)
      // Of rows without codes nobody knows yet whether they go on with others.
      if own.isEmpty, !parts.isEmpty { continue }
      let rivals = parts.filter { !areOfOtherStandards($0, index) }
      let codes = Set(rivals.flatMap { evidence[$0]?.codes ?? [] })
      guard codes.intersection(own).count * 10 <= own.count || hasOtherUnits(index, than: rivals)
      else { continue }
      parts.append(index)
    }
    return parts
  }

  /// Whether two sheets hold the statements of different standards, or their tabs name standards and
  /// none in common: a workbook may hold a sheet for each of several standards, whose codes are then
  /// the same and mean other KSBs.
  private func areOfOtherStandards(_ one: Int, _ other: Int) -> Bool {
    let (own, another) = (standards[one] ?? nil, standards[other] ?? nil)
    if let own, let another { return own != another }
    let named = NamedStandards.references(in: sheets[one].name)
    let others = NamedStandards.references(in: sheets[other].name)
    return !named.isEmpty && !others.isEmpty && Set(named).isDisjoint(with: others)
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

  // MARK: Instructions

  /// Whether the user names the sheets of the mapping, and this is none of them.
  private func isLeftOut(_ sheet: Sheet) -> Bool {
    guard let instructions, !instructions.sheets.isEmpty else { return false }
    return instructions.instructions(for: sheet) == nil
  }

  private var leftOut: String { "not named in \(instructions?.file ?? "the layout file")" }

  /// What a sheet lacks, in the words of its own column of codes where it has one.
  private func missing(in sheet: Sheet) -> String {
    OtherCodes(in: SheetGrid(sheet), readers: readers)?.line
      ?? "no KSB codes in a column, a row or lists"
  }

  // MARK: The other sheets

  private func purpose(of index: Int, parts: [Int], codes: Set<KSBCode>) -> SheetReading.Purpose {
    if parts.contains(index) { return .mapping }
    if isLeftOut(sheets[index]) { return .other }
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
    case .other where isLeftOut(sheets[index]): return [leftOut]
    case .other:
      return isMapping(index) && !parts.isEmpty ? ["not used: \(names) maps the same KSBs"] : []
    }
  }
}
