import Domain
import Recognition
import Workbooks

/// What the mapping's entries say of how units cover a KSB, as the analysis of combinations takes it.
///
/// Marks say so unit by unit. A list row “full” with several units does not say whether each of them
/// is enough, unless the cell says that they are needed together.
struct ClaimedCoverage {
  let structure: SubmissionStructure

  /// The coverage of a KSB by the entries that speak of it.
  ///
  /// Where parts of it such as `K4.2` are claimed apart, it takes a set of each of them.
  func coverage(
    of placed: [PlacedEntry], _ directory: UnitDirectory?
  ) -> UnitCoverage {
    var parts: [KSBCode: UnitCoverage] = [:]
    for entry in placed {
      add(entry, to: &parts[entry.entry.code, default: UnitCoverage()], directory)
    }
    let known = parts.keys.sorted().compactMap { parts[$0] }
      .filter { !$0.anyContributing.isEmpty }
    guard known.count > 1 else { return known.first ?? UnitCoverage() }
    return Self.joined(known)
  }

  /// Parts that are claimed apart cover the whole together.
  private static func joined(_ parts: [UnitCoverage]) -> UnitCoverage {
    var whole = UnitCoverage(
      contributing: parts.reduce([]) { $0.union($1.anyContributing) })
    if parts.contains(where: { !$0.eachOrTogether.isEmpty }) {
      whole.eachOrTogether = whole.contributing
      return whole
    }
    var sets: [Set<Int>] = [[]]
    for part in parts {
      sets = sets.flatMap { set in part.sufficient.map { set.union($0) } }
      guard sets.count <= mostSets else { return whole }
    }
    whole.sufficient = sets
    return whole
  }

  private static let mostSets = 256

  private func add(
    _ placed: PlacedEntry, to sum: inout UnitCoverage, _ directory: UnitDirectory?
  ) {
    let taught = CoveringUnits(placed: [placed], structure: structure).all(directory)
    let units = taught.filter { $0.unit != nil }
    sum.contributing.formUnion(units.compactMap(\.unit))
    guard EntryCoverage(placed).coverage == .full else { return }
    let full = units.filter { $0.extent == .full }
    // Marks say it unit by unit, in columns of units, beside KSBs, or beside units in a list.
    let isMarked =
      full.count < units.count
      || placed.entry.marks.contains { $0.cell.role.isUnit || $0.cell.role == .ksbs }
    switch placed.form {
    case .coverageColumn where isMarked && full.isEmpty && !units.isEmpty:
      // The coverage column says full, and every mark part: all of them together.
      sum.sufficient.append(Set(units.compactMap(\.unit)))
    case .marks, .listed: sum.sufficient += full.compactMap { $0.unit.map { [$0] } }
    case .coverageColumn where isMarked:
      sum.sufficient += full.compactMap { $0.unit.map { [$0] } }
    case .coverageColumn, .unitsNamed: addList(placed.entry, units, to: &sum, directory)
    case .nowhere: break
    }
  }

  // MARK: Lists

  /// Adds the units of a list, row by row: the coverage in a row is that of the row's units.
  private func addList(
    _ entry: MappingEntry, _ units: [CoveringUnit], to sum: inout UnitCoverage,
    _ directory: UnitDirectory?
  ) {
    let rows = Dictionary(
      entry.marks.compactMap { mark in
        mark.cell.location.cell.map { ($0.row, mark.reading) }
      }
    ) { first, _ in first }
    let groups =
      rows.count > 1
      ? Dictionary(grouping: units) { Self.rowAbove($0.location, in: rows) } : [nil: units]
    for (row, units) in groups.sorted(by: { $0.key ?? 0 < $1.key ?? 0 }) {
      if let row, rows[row] != .full { continue }
      let places = Set(units.compactMap(\.unit))
      if places.count < 2 {
        sum.sufficient += places.isEmpty ? [] : [places]
      } else if let sets = sets(in: entry, of: units, directory) {
        sum.sufficient += sets
      } else {
        sum.eachOrTogether.formUnion(places)
      }
    }
  }

  /// The row of the mark that holds for a unit: its own, or the nearest above.
  private static func rowAbove(
    _ location: CellLocation, in rows: [Int: CoverageReading]
  ) -> Int? {
    guard let row = location.cell?.row else { return nil }
    return rows.keys.filter { $0 <= row }.max() ?? rows.keys.min()
  }

  /// The sets of units that the cells of some units say are needed together; nil when none does.
  private func sets(
    in entry: MappingEntry, of units: [CoveringUnit], _ directory: UnitDirectory?
  ) -> [Set<Int>]? {
    switch Self.answer(in: entry) {
    case true?: return [Set(units.compactMap(\.unit))]
    case false?: return units.compactMap { $0.unit.map { [$0] } }
    case nil: break
    }
    let places = Set(units.map { $0.nameLocation ?? $0.location })
    let texts = entry.cells(.units).filter { places.contains($0.location) }.map(\.text)
    if texts.contains(where: Self.saysTogether) { return [Set(units.compactMap(\.unit))] }
    guard let directory else { return nil }
    let chunks = texts.flatMap { text in
      text.split { ",;\n".contains($0) }.map { jointly(String($0), directory) }
    }
    guard chunks.contains(where: { $0.count > 1 }) else { return nil }
    return chunks.filter { !$0.isEmpty }
  }

  /// What the column “Needed together” says of an entry; nil where it says nothing.
  private static func answer(in entry: MappingEntry) -> Bool? {
    let words = entry.cells(.together).map { $0.text.trimmingWhitespace.lowercased() }
    if words.contains(where: ["yes", "y", "x", "✓", "✔", "true", "1", "together"].contains) {
      return true
    }
    return words.contains(where: ["no", "n", "false", "0", "each"].contains) ? false : nil
  }

  private static func saysTogether(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains("together") || words.contains("jointly")
  }

  /// The units that a plus sign or “with” joins; those of the text alone where none does.
  private func jointly(_ text: String, _ directory: UnitDirectory) -> Set<Int> {
    if let unit = directory.unit(named: text) { return [unit] }
    let names = text.replacing(" with ", with: "+").split(separator: "+")
    let units = names.map { directory.unit(named: String($0).trimmingWhitespace) }
    return units.contains(nil) ? [] : Set(units.compactMap { $0 })
  }
}
