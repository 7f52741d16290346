package import Checking
package import Domain
package import Recognition
import Workbooks

/// The structure of the qualification as a report shows it.
package struct StructureReport: Sendable, Hashable {
  /// A rule of combination in words, and the cell that states it.
  package struct StatedRule: Sendable, Hashable {
    /// The rule: `From group B: at least 2 units`.
    package let text: String
    /// The cell in Excel's own notation.
    package let cell: String
  }

  /// A pathway, and its smallest valid combination of units.
  package struct Pathway: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    package let name: String?
    /// Whether it has a valid combination; nil when that is not known.
    package let isPossible: Bool?
    /// The codes of the smallest valid combination; nil when there is none, or it is not known.
    package let smallestChoice: [String]?
  }

  /// The file that the structure was read from.
  package let file: InputFile
  /// The sheets that hold something of it.
  package let sheets: [StructureSheet]
  /// The units, in the order of the sheet.
  package let units: [Unit]
  /// The rules of combination.
  package let rules: [StatedRule]
  package let pathways: [Pathway]
  /// What keeps answers from being certain, as clauses.
  package let doubts: [String]

  init(_ structure: SubmissionStructure, file: InputFile) {
    self.file = file
    sheets = structure.recognised.sheets.filter { $0.purpose != .other }
    let units = structure.combined.units
    self.units = units
    rules = structure.recognised.rules.map {
      StatedRule(text: $0.rule.phrase, cell: $0.location.description)
    }
    let isCertain = structure.doubts.isEmpty
    pathways = structure.pathways.map { choices in
      let isPossible: Bool? =
        choices.conflict != nil ? false : choices.smallest != nil && isCertain ? true : nil
      return Pathway(
        name: choices.pathway, isPossible: isPossible,
        smallestChoice: choices.smallest.map { $0.map { units[$0].code } })
    }
    doubts = structure.doubts.map(\.reason)
  }
}

/// Which unit covers which KSB of a standard, and how far.
package struct UnitMatrix: Sendable, Hashable {
  /// A unit, the heading of a column.
  package struct Column: Sendable, Hashable {
    /// The code of the unit, or its name as the mapping has it.
    package let name: String
    /// The title; nil when it is not known.
    package let title: String?
  }

  /// The units: those of the structure, then those that only the mapping names.
  package let columns: [Column]

  /// For each KSB, in the order of the standard, the extent in each column; nil for none.
  package let rows: [[Coverage?]]

  init(_ claims: [KSBClaim], structure: SubmissionStructure?) {
    let known = structure?.combined.units ?? []
    var columns = known.map { Column(name: $0.code, title: $0.title) }
    var places: [String: Int] = [:]
    for name in UnitOrder(claims.flatMap(\.taught).filter { $0.unit == nil }).names {
      places[name.unitKey] = columns.count
      columns.append(Column(name: name, title: nil))
    }
    rows = claims.map { claim in
      var row = [Coverage?](repeating: nil, count: columns.count)
      for taught in claim.taught {
        guard let place = taught.unit ?? places[taught.name.unitKey], row.indices.contains(place)
        else { continue }
        row[place] = taught.extent
      }
      return row
    }
    self.columns = columns
  }
}

/// The units that only the mapping names, in the order in which a reader meets them.
///
/// Where each unit has a column of its own, or a row, that is the order; elsewhere they come as they
/// are first named.
struct UnitOrder {
  /// The names as they are first written, each unit once.
  let names: [String]

  init(_ taught: [CoveringUnit]) {
    var names: [String] = []
    var cells: [String: Set<CellReference>] = [:]
    for unit in taught {
      if cells[unit.name.unitKey] == nil { names.append(unit.name) }
      cells[unit.name.unitKey, default: []].formUnion([unit.location.cell].compactMap { $0 })
    }
    let lines = [\CellReference.column, \CellReference.row].lazy.compactMap {
      Self.lines($0, of: names, at: cells)
    }
    guard let order = lines.first else {
      self.names = names
      return
    }
    self.names = zip(names, order).sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The one column, or row, of each unit; nil unless each has one and no two share it.
  private static func lines(
    _ line: KeyPath<CellReference, Int>, of names: [String], at cells: [String: Set<CellReference>]
  ) -> [Int]? {
    let lines = names.map { name in Set((cells[name.unitKey] ?? []).map { $0[keyPath: line] }) }
    guard lines.allSatisfy({ $0.count == 1 }) else { return nil }
    let all = lines.flatMap(Array.init)
    return Set(all).count == all.count ? all : nil
  }
}

/// A change that would close gaps, in words.
package struct ReportedChange: Sendable, Hashable {
  /// What would be changed.
  package let kind: GapFix.Kind
  /// The code of the unit.
  package let unit: String
  /// The gaps that it would close.
  package let closes: [GapFix.Gap]
  /// The codes of other units that would do as well.
  package let alternatives: [String]
  /// The change and what it would do, in one sentence.
  package let text: String

  init(_ change: GapFix, of structure: SubmissionStructure) {
    let units = structure.combined.units
    kind = change.kind
    unit = units[change.unit].code
    closes = change.closes
    alternatives = change.alternatives.map { units[$0].code }
    text = ChangeWording(change, unit: unit).text
  }
}

/// Puts a change into words: what would close, never what is true of the teaching.
struct ChangeWording {
  /// The change in one sentence.
  let text: String

  init(_ change: GapFix, unit: String) {
    let codes = change.closes.map { "\($0.ksb)" }
    let gaps = codes.count == 1 ? "1 gap would close: " : "\(codes.count) gaps would close: "
    let ksbs = Self.list(codes)
    switch change.kind {
    case .makeMandatory: text = "If \(unit) were mandatory, \(gaps)\(ksbs)."
    case .cover:
      let others = change.alternatives.isEmpty ? "" : " So would any other unit that they all take."
      text =
        "If \(unit), which every learner concerned takes, also covered \(ksbs), \(codes.count == 1 ? "that gap" : "those \(codes.count) gaps") would close.\(others)"
    }
  }

  /// What is written above the changes, in every report.
  static let lede = """
    Found one after the other, the change that closes most first. This is what would close gaps, \
    not what is true of the teaching: claim only what a unit’s content covers.
    """

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
