public import Recognition
import Workbooks

/// A layout file that says what was understood of a workbook, ready to be edited.
///
/// Reading the workbook by the file as it is gives the same mapping again.
public struct LayoutDraft: Sendable {
  private let workbook: String
  private let recognised: RecognisedWorkbook
  private let instructions: LayoutInstructions?
  /// Whether names of units and headers are left out.
  private var isBrief = false

  /// Drafts a layout file.
  ///
  /// - Parameters:
  ///   - workbook: The workbook's file name.
  ///   - recognised: What its sheets were taken for.
  ///   - instructions: The layout file that they were read by, whose words and colours are kept.
  public init(
    workbook: String, recognised: RecognisedWorkbook, instructions: LayoutInstructions? = nil
  ) {
    self.workbook = workbook
    self.recognised = recognised
    self.instructions = instructions
  }

  /// The file; nil when it would be larger than such files are read.
  ///
  /// Names of units that would make it too large are left for their headers to tell.
  public var yaml: String? {
    var brief = self
    brief.isBrief = true
    return [self, brief].lazy.map(\.text).first { $0.utf8.count <= YAMLDocument.largest }
  }

  private var text: String {
    (heading + sheets + words + colours).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    [
      "# How ksbcheck read \(YAMLText.comment(workbook)).",
      "# Correct what is wrong, and check the workbook with “--layout” and the name of this file.",
      "# What you take out is found by looking at the sheet, as without this file.",
    ]
  }

  // MARK: Sheets

  private var sheets: [String] {
    let tables = recognised.mapping
    guard !tables.isEmpty else { return openSheets }
    // Names that Swift takes for equal may be two: é is one character or two.
    let bytes = { (table: MappingTable) in Array(table.sheet.utf8) }
    let bySheet = Dictionary(grouping: tables, by: bytes)
    var seen: Set<[UInt8]> = []
    return ["sheets:"]
      + tables.filter { seen.insert(bytes($0)).inserted }.flatMap { first in
        lines(of: bySheet[bytes(first)] ?? [], on: first.sheet)
      }
  }

  /// A sheet of several tables is only named: what is said of columns would be said of all of them.
  private func lines(of tables: [MappingTable], on sheet: String) -> [String] {
    guard tables.count == 1, let table = tables.first else {
      return ["  - sheet: \(YAMLText.quoted(sheet))  # with \(tables.count) tables"]
    }
    return lines(of: table)
  }

  /// With no mapping found, the sheets that there are, for the user to name one.
  private var openSheets: [String] {
    ["# No sheet was taken for the mapping. Take the # away before one, and say what is where."]
      + ["# sheets:"]
      + recognised.sheets.map { "#   - sheet: \(YAMLText.quoted($0.sheet))" }
      + ["#     header-rows: 1", "#     columns:", "#       A: code", "#       C: coverage"]
  }

  private func lines(of table: MappingTable) -> [String] {
    let known = LayoutKind.known.map(\.name).joined(separator: ", ")
    return [
      "  - sheet: \(YAMLText.quoted(table.sheet))",
      "    layout: \(table.layout.name)  # or \(known)",
      "    header-rows: \(table.headerRows?.wordsOfLayoutFile ?? "none")",
      "    columns:  # \(Self.choices(in: table.layout))",
    ] + table.columns.map(line)
  }

  /// The roles that columns have in a layout.
  private static func choices(in layout: LayoutKind) -> String {
    switch layout.place {
    case .row: "code, statement, coverage, units, outcomes, assessment, rationale, ignore"
    case .column: "units, outcomes, ksb (marks for the KSB in the header), ignore"
    case .list: "units, outcomes, ksbs (lists of KSBs), coverage, assessment, rationale, ignore"
    }
  }

  private func line(of column: MappingTable.Column) -> String {
    let hasComment = !column.header.isEmpty && !isBrief
    let comment = hasComment ? "  # \(YAMLText.comment(column.header))" : ""
    let place = CellReference.letters(forColumn: column.number)
    return "      \(place): \(word(for: column.role))\(comment)"
  }

  private func word(for role: ColumnRole) -> String {
    guard case .unit(let name) = role else { return role.wordOfLayoutFile ?? "ignore" }
    // Without a name the unit is called by its header.
    if isBrief || YAMLText.folded(name).isEmpty { return "unit" }
    return "{ unit: \(YAMLText.quoted(name)) }"
  }

  // MARK: Words and colours

  private var words: [String] {
    guard let words = instructions?.words, words != WordInstructions() else { return [] }
    let headers = words.headers.compactMap { role, words in
      role.wordOfLayoutFile.map { "    \($0): \(Self.list(words))" }
    }
    return ["words:"]
      + (headers.isEmpty ? [] : ["  headers:"] + headers.sorted())
      + Self.meanings("coverage", words.coverage) + Self.meanings("marks", words.marks)
      + (words.placeholders.isEmpty ? [] : ["  placeholders: \(Self.list(words.placeholders))"])
  }

  private static func meanings(_ key: String, _ words: [String: CoverageReading]) -> [String] {
    guard !words.isEmpty else { return [] }
    let groups = Dictionary(grouping: words.keys.sorted()) { words[$0]?.wordOfLayoutFile ?? "" }
    return ["  \(key):"]
      + groups.sorted { $0.key < $1.key }.map { "    \($0.key): \(list($0.value))" }
  }

  private static func list(_ words: [String]) -> String {
    "[\(words.map(YAMLText.quoted).joined(separator: ", "))]"
  }

  private var colours: [String] {
    let given = instructions?.colours ?? []
    let known = given.map { meaning in
      "  \(YAMLText.quoted(meaning.value.colour)): \(meaning.value.reading.wordOfLayoutFile)"
    }
    return (known.isEmpty ? [] : ["colours:"] + known) + suggestions(besides: known.isEmpty)
  }

  /// Colours that seem to stand for coverage, each commented out: what they mean is the user's to say.
  private func suggestions(besides isFirst: Bool) -> [String] {
    let colours = recognised.colourOnly.flatMap(\.colours)
    guard !colours.isEmpty else { return [] }
    var seen: Set<String> = []
    let lines = colours.filter { seen.insert($0.name).inserted }.map { colour in
      let reading = colour.legend?.reading.wordOfLayoutFile ?? "?"
      let source = colour.legend.map { ": “\(YAMLText.comment($0.words))” at \($0.location)" } ?? ""
      let words = FillColour(colour.name).words ?? "a colour"
      return "#   \(YAMLText.quoted(colour.name)): \(reading)  # \(words)\(source)"
    }
    let open = "# Coverage seems to be shown by colours. Say what they mean: full, partial or none."
    return [open] + (isFirst ? ["# colours:"] : []) + lines
  }
}
