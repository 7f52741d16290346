import Domain
import Recognition
import Reports
import Workbooks

/// The structure that was read, in plain words, for `inspect`.
struct StructureText {
  private let structure: RecognisedStructure

  init(_ structure: RecognisedStructure) { self.structure = structure }

  /// The lines, sheet by sheet, then what they say together.
  var lines: [String] {
    var lines = ["The structure of the qualification:"]
    for sheet in structure.sheets where sheet.purpose != .other { lines += describe(sheet) }
    lines += ["", "What was understood:"] + indented(understood)
    if !notRead.isEmpty { lines += ["", "What could not be read:"] + indented(notRead) }
    return lines
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  \($0)" } }

  // MARK: Sheets

  private func describe(_ sheet: StructureSheet) -> [String] {
    let hidden = sheet.visibility == .visible ? "" : " (hidden)"
    var lines = ["", "Sheet “\(sheet.sheet)”\(hidden): \(sheet.purpose.phrase)"]
    lines += (sheet.instructed + sheet.evidence).map { "  - \($0)" }
    if !sheet.columns.isEmpty {
      lines.append("  Header: row \(sheet.headerRow)")
      lines.append("  Columns:")
      lines += sheet.columns.map { column in
        let letters = CellReference.letters(forColumn: column.number)
        return "    \(letters)  “\(column.header)”: \(column.phrase)"
      }
    }
    lines.append("  Read: \(Self.counted(sheet.rowsRead, sheet.purpose.noun))")
    lines += sheet.skipped.map { "  Skipped: \($0.rows.rowsInWords): \($0.reason)" }
    return lines
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: What was understood

  var understood: [String] {
    facts + standings + pathways + groups + rules + links + totals
  }

  private var facts: [String] {
    let facts = structure.facts
    return [
      fact("Title", facts.title), fact("Number", facts.number), fact("Level", facts.level),
      fact("Credits", facts.credits),
      fact("Guided learning hours", facts.guidedLearningHours),
      fact("Total qualification time", facts.totalQualificationTime),
      fact("Standard", facts.standard), fact("Option", facts.option),
    ].compactMap { $0 }
  }

  private func fact<Value: CustomStringConvertible>(
    _ label: String, _ stated: Stated<Value>
  ) -> String? {
    stated.value.map { "\(label): \($0)\(place(stated.location))" }
  }

  private func place(_ location: CellLocation?) -> String {
    location.map { " (\($0))" } ?? ""
  }

  private var standings: [String] {
    let mandatory = structure.units.count { $0.is(.mandatory) }
    let optional = structure.units.count { $0.is(.optional) }
    let open = structure.units.count { $0.places.isEmpty }
    var lines = [
      "\(Self.counted(mandatory, "mandatory unit")), \(Self.counted(optional, "optional unit"))"
    ]
    if open > 0 {
      lines.append("\(Self.counted(open, "unit")) of which it is not known who takes it")
    }
    return lines
  }

  private var pathways: [String] {
    let names = QualificationStructure(
      units: structure.units.map { Unit(code: $0.name, places: $0.places) },
      rules: structure.rules.map(\.rule)
    ).pathways.compactMap { $0 }
    return names.isEmpty ? [] : ["Pathways: \(names.joined(separator: ", "))"]
  }

  private var groups: [String] {
    var order: [String?] = []
    var members: [String?: [String]] = [:]
    for unit in structure.units {
      for place in unit.places where place.standing == .optional {
        if members[place.group] == nil { order.append(place.group) }
        if members[place.group]?.last != unit.name {
          members[place.group, default: []].append(unit.name)
        }
      }
    }
    return order.map { group in
      let name = group.map { "Group \($0)" } ?? "Optional units without a group"
      return "\(name): \(listed(members[group] ?? []))"
    }
  }

  /// The first names of a list, and how many more there are.
  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(20).joined(separator: ", ")
    return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
  }

  private var rules: [String] {
    structure.rules.map { "\($0.rule.phrase)\(place($0.location))" }
  }

  private var links: [String] {
    structure.units.flatMap { unit in
      let pairs = [("requires", unit.requires), ("is barred with", unit.barredWith)]
      return pairs.compactMap { verb, stated -> String? in
        guard let names = stated.value, !names.isEmpty else { return nil }
        return "\(unit.name) \(verb) \(names.joined(separator: ", "))\(place(stated.location))"
      }
    }
  }

  private var totals: [String] {
    structure.totals.map { "Stated total: \($0.phrase)\(place($0.location))" }
  }

  // MARK: What could not be read

  var notRead: [String] {
    structure.unread.map { "\($0.location): \($0.phrase)" } + structure.units.flatMap(faults)
  }

  private func faults(in unit: UnitRow) -> [String] {
    [
      fault("level", unit.level), fault("credits", unit.credits),
      fault("guided learning hours", unit.guidedLearningHours),
      fault("total qualification time", unit.totalQualificationTime),
      fault("status", unit.status), fault("group", unit.group),
      fault("required units", unit.requires), fault("barred units", unit.barredWith),
    ].compactMap { $0 }
  }

  private func fault<Value>(_ name: String, _ stated: Stated<Value>) -> String? {
    guard let fault = stated.fault, let location = stated.location else { return nil }
    return "\(location): \(name), \(fault.phrase(of: stated.text))"
  }
}

extension UnitRow {
  /// Whether the unit has this standing on any pathway.
  fileprivate func `is`(_ standing: Unit.Standing) -> Bool {
    places.contains { $0.standing == standing }
  }
}

extension StructureSheet.Purpose {
  /// What the sheet was taken for, in words.
  var phrase: String {
    switch self {
    case .units: "units of the qualification"
    case .rules: "rules of combination"
    case .qualification: "facts of the qualification"
    case .other: "nothing of the structure"
    }
  }

  /// What is counted on such a sheet.
  var noun: String {
    switch self {
    case .units: "unit"
    case .rules: "rule"
    case .qualification: "fact"
    case .other: "row"
    }
  }
}

extension StatedTotal {
  /// The total in words: `60 credits of the mandatory units`.
  var phrase: String {
    let what =
      switch quantity {
      case .credits: "credits"
      case .guidedLearningHours: "guided learning hours"
      case .totalQualificationTime: "hours of total qualification time"
      }
    let whose =
      switch scope {
      case .rows(let rows): "of the \(rows.count) \(rows.count == 1 ? "unit" : "units") above"
      case .mandatory: "of the mandatory units"
      case .learner: "in all"
      }
    return "\(declared) \(what) \(whose)"
  }
}

extension UnreadableCell {
  /// What could not be read, in words.
  var phrase: String {
    let said = fault?.phrase(of: text) ?? (text.isEmpty ? "blank" : "“\(text)”")
    return switch subject {
    case .rule: "a rule of combination, \(said)"
    case .ruleCell(let column): "the column “\(column)” of a rule, \(said)"
    case .pathwayMark(let pathway): "the mark for the pathway “\(pathway)”, \(said)"
    case .fact(let label): "“\(label)”, \(said)"
    }
  }
}

extension ParseProblem {
  /// What is wrong with a text, in words.
  func phrase(of text: String) -> String {
    let said = text.isEmpty ? "blank" : "“\(text)”"
    return switch self {
    case .notANumber: "\(said), is not a number"
    case .notWhole: "\(said), is not a whole number"
    case .outOfRange(let least, let largest): "\(said), is not between \(least) and \(largest)"
    case .unknownWord: "\(said), is not clear"
    case .noValue: text.isEmpty ? "a formula without a stored result" : "\(said), is an error value"
    }
  }
}
