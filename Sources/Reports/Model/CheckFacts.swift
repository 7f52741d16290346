package import Checking
import Domain
package import Recognition
import Workbooks

/// What was checked, how, and by what, in words: the same in every report for people.
struct CheckFacts {
  let report: Report

  /// The facts that are known, each with its label.
  var all: [(label: String, values: [String])] {
    [
      ("Qualification", qualification),
      ("Mapping workbook", [report.mapping.name]),
      ("Sheets read", report.sheets.map(Self.reading)),
      ("Structure", structure),
      ("Standard", report.standards.flatMap(standardFacts)),
      ("Cycle", report.cycle.facts),
      ("Program and rules", ["ksbcheck \(report.toolVersion), \(report.rules.count) rules"]),
      ("Date of the check", [report.date]),
      ("Options", report.options.isEmpty ? ["none: the defaults"] : report.options),
    ].filter { !$0.1.isEmpty }
  }

  var structure: [String] {
    guard let structure = report.structure else {
      return ["none given: whether every choice of units covers a KSB is not known"]
    }
    return [structure.file.name]
      + structure.sheets.map { sheet in
        "\(sheet.sheet) (\(sheet.purpose.rawValue)): "
          + (sheet.rowsRead == 1 ? "1 row read" : "\(sheet.rowsRead) rows read")
      }
  }

  private var qualification: [String] {
    let known = report.qualification
    return [known.title, known.number, known.level.map { "level \($0)" }].compactMap { $0 }
  }

  private func standardFacts(_ standard: StandardCoverage) -> [String] {
    let level = standard.level.map { ", level \($0)" } ?? ""
    let numbering =
      switch standard.numbering {
      case .positional: "codes counted by position"
      case .printed: "codes as the statements print them"
      }
    return ["\(standard.label)\(level)", "from \(standard.sourceWords); \(numbering)"]
      + [standard.versionReason].compactMap { $0 }
  }

  private static func reading(_ sheet: SheetSummary) -> String {
    let rows = sheet.rowsRead == 1 ? "1 row" : "\(sheet.rowsRead) rows"
    let start = "\(sheet.name) (\(sheet.layout.name)): \(rows) read"
    return sheet.rowsSkipped == 0 ? start : "\(start), \(sheet.rowsSkipped) skipped"
  }
}

/// A sheet that was read as the mapping: how, how much of it, and what was skipped.
package struct SheetSummary: Sendable, Hashable {
  /// The name of the sheet.
  package let name: String

  /// How it is laid out.
  package let layout: LayoutKind

  /// How many rows were read: of KSBs, or of units where those have the rows.
  package let rowsRead: Int

  /// The rows that were skipped, and why.
  package let skipped: [MappingTable.SkippedRows]

  /// How many rows were skipped.
  package var rowsSkipped: Int { skipped.reduce(0) { $0 + $1.rows.count } }

  /// The sheets of tables, each once, in the order of the tabs.
  static func all(in tables: [MappingTable]) -> [SheetSummary] {
    var seen: Set<String> = []
    return tables.filter { seen.insert($0.sheet).inserted }.map { first in
      SheetSummary(first, with: tables.filter { $0.sheet == first.sheet })
    }
  }

  private init(_ first: MappingTable, with tables: [MappingTable]) {
    name = first.sheet
    layout = first.layout
    // Tables side by side pass over the same rows.
    var seen: Set<MappingTable.SkippedRows> = []
    skipped = tables.flatMap(\.skipped).filter { seen.insert($0).inserted }
    let cells = tables.flatMap { table in
      let ksbs = table.entries.flatMap { [$0.codeCell] + $0.cells } + table.unreadableCodes
      return table.units.isEmpty ? ksbs : table.units.flatMap(\.cells)
    }
    rowsRead = Set(cells.compactMap { $0.location.cell?.row }).count
  }
}

/// What the user says of the sheets, which comes before all that they show.
package struct ToldByUser: Sendable, Hashable {
  /// The words that are given a meaning, with who says so.
  package var words: [ToldWord] = []
  /// The names of the layout files that the sheets were read by.
  package var layouts: [String] = []

  /// So many words a report shows at its head; JSON has them all.
  private static let mostShown = 12

  init() {}

  init(_ submission: Submission) {
    guard let layout = submission.layout else { return }
    words = layout.toldWords
    layouts = layout.files
  }

  /// The same in sentences, for the head of a report for people.
  package var lines: [String] {
    var lines: [String] = []
    if !words.isEmpty {
      let shown = words.prefix(Self.mostShown).map {
        "“\($0.word)” as \($0.reading.wordOfLayoutFile) (\($0.source))"
      }
      let rest = words.count - shown.count
      let more = rest > 0 ? " and \(rest) more" : ""
      lines.append("Words read as you say: \(shown.joined(separator: ", "))\(more)")
    }
    if !layouts.isEmpty {
      lines.append("Sheets read as you say in \(layouts.joined(separator: " and "))")
    }
    return lines
  }
}

extension AppliedCycle {
  /// The cycle in a few words: `4`, or `2025, after cycle 5: the default, as none was named`.
  var label: String {
    let title = profile?.title.map { "\(name), \($0)" } ?? name
    return isAssumed ? "\(title): the default, as none was named" : title
  }

  /// The cycle for the head of a report, in a line: with the last window that is known where its own
  /// is not.
  var line: String {
    lastClosing.map { "\(label); the last window that is known closed on \($0)" } ?? label
  }

  /// The cycle, its window and its list, each in a few words.
  var facts: [String] {
    guard let profile else { return [label, "nothing more is known of it"] }
    let window = profile.window.map { "open \($0)" } ?? windowUnknown
    return [label, window, profile.scopeWords]
  }

  /// That no window is known, and when the last known one closed.
  private var windowUnknown: String {
    let last = lastClosing.map { "; the last window that is known closed on \($0)" } ?? ""
    return "its window is not known\(last)"
  }
}

extension CycleProfile {
  /// Whether its list of standards in scope is known, and of what day.
  var scopeWords: String {
    guard let list else { return "its list of standards in scope is not known" }
    let day = list.asOf.map { " as of \($0)" } ?? ""
    return "its list of \(list.entries.count) standards\(day) was used"
  }
}

extension VersionChoice {
  /// Which version was chosen and why, in a sentence.
  var sentence: String {
    let all = versions.reversed().map { $0.version ?? "without a number" }
    let list = all.dropLast().joined(separator: ", ") + " and \(all.last ?? "")"
    let name = versions.indices.contains(chosen) ? versions[chosen].version ?? "that" : "that"
    return "Of the versions in your library, \(list), version \(name) was used: \(why)."
  }

  private var why: String {
    switch reason {
    case .named: "you named it"
    case .statements(let count, let total):
      "\(count) of the sheet’s \(total) statements are its own, more than of any other"
    case .stated: "the sheet says so, and its statements fit"
    case .codes: "its codes match this version best"
    case .newest: "it is the newest, and nothing in the sheet points to another"
    }
  }
}

/// What a report was made from, so that anyone can check later whether these are the files.
package struct Receipt: Sendable, Hashable {
  /// What a file was used as.
  package enum Role: String, Sendable, CaseIterable {
    /// The mapping workbook.
    case mapping
    /// The structure workbook.
    case structure
    /// A standard's record.
    case standard
    case configuration
    /// The file that says how the mapping is laid out.
    case layout
    /// The earlier report that was compared with.
    case baseline
    /// The version of a standard that is to take the place of the one checked against.
    case against
  }

  /// A file, and what it was used as.
  package struct Input: Sendable, Hashable {
    /// What it was used as.
    package let role: Role
    package let file: InputFile

    package init(_ role: Role, _ file: InputFile) {
      self.role = role
      self.file = file
    }
  }

  /// The files: the mapping first, each once for what it was used as.
  package let inputs: [Input]

  /// Gathers the files of a submission, and others that shaped its check.
  init(_ submission: Submission, others: [Input]) {
    var inputs = [Input(.mapping, submission.mappingFile)]
    // A structure on sheets of the mapping workbook is not another file.
    if let file = submission.structureFile, file != submission.mappingFile {
      inputs.append(Input(.structure, file))
    }
    inputs += submission.standardFiles.map { Input(.standard, $0) } + others
    var seen: Set<Input> = []
    self.inputs = inputs.filter { seen.insert($0).inserted }
  }
}

extension Receipt.Role {
  /// What the file was used as, in a word or two.
  package var word: String {
    switch self {
    case .mapping: "mapping"
    case .structure: "structure"
    case .standard: "standard"
    case .configuration: "configuration"
    case .layout: "layout"
    case .baseline: "baseline"
    case .against: "other version of the standard"
    }
  }
}

extension Receipt.Input {
  /// The digest, or why there is none.
  var digest: String { file.sha256 ?? "not known: the file could not be read" }
}

extension Report {
  /// The program, its rules and the options, in one line.
  var madeBy: String {
    let options = options.isEmpty ? "no options" : "options: \(options.joined(separator: ", "))"
    return "ksbcheck \(toolVersion), \(rules.count) rules, \(options)"
  }
}
