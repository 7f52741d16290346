import Domain
package import Recognition
import Workbooks

/// A layout file that says what was understood of a workbook, ready to be edited.
///
/// Reading the workbook by the file as it is gives the same mapping again.
package struct LayoutDraft: Sendable {
  private let workbook: String
  private let recognised: RecognisedWorkbook
  private let instructions: LayoutInstructions?
  private let structure: RecognisedStructure?
  /// Whether names of units and headers are left out.
  private var isBrief = false

  /// Drafts a layout file.
  ///
  /// - Parameters:
  ///   - workbook: The workbook's file name.
  ///   - recognised: What its sheets were taken for.
  ///   - structure: The structure that the workbook states; nil when it states none.
  ///   - instructions: The layout file that they were read by, whose words and colours are kept.
  package init(
    workbook: String, recognised: RecognisedWorkbook, structure: RecognisedStructure? = nil,
    instructions: LayoutInstructions? = nil
  ) {
    self.structure = structure.flatMap { $0.holdsUnits ? $0 : nil }
    self.workbook = workbook
    self.recognised = recognised
    self.instructions = instructions
  }

  /// The file; nil when it would be larger than such files are read.
  ///
  /// Names of units that would make it too large are left to their headers.
  package var yaml: String? {
    var brief = self
    brief.isBrief = true
    return [self, brief].lazy.map(\.text).first { $0.utf8.count <= YAMLDocument.largest }
  }

  private var text: String {
    (heading + sheets + structureSheets + words + colours).joined(separator: "\n") + "\n"
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
    // A workbook that states the structure, and maps nothing, is not asked where its mapping is.
    guard !tables.isEmpty else { return structure == nil ? openSheets : [] }
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
      return sideBySide(tables, on: sheet)
        ?? ["  - sheet: \(YAMLText.quoted(sheet))  # with \(tables.count) tables"]
    }
    return lines(of: table)
  }

  /// Lists that stand side by side, each from its column of codes on; nil where tables stand below
  /// one another, or are of another form.
  private func sideBySide(_ tables: [MappingTable], on sheet: String) -> [String]? {
    let starts = tables.map { table in table.columns.first { $0.role == .code }?.number }
    guard tables.allSatisfy({ $0.layout.place == .row && $0.uncoded.isEmpty }),
      zip(starts, starts.dropFirst()).allSatisfy({ ($0 ?? .max) < ($1 ?? 0) }),
      zip(tables, starts.dropFirst()).allSatisfy({ table, next in
        table.columns.allSatisfy { $0.number < next ?? 0 }
      }), zip(tables, starts).allSatisfy({ $0.columns.first?.number == $1 })
    else { return nil }
    return [
      "  - sheet: \(YAMLText.quoted(sheet))  # with \(tables.count) tables: each starts with its codes",
      "    columns:  # \(Self.choices(in: .list))",
    ] + tables.flatMap { table in table.columns.map { line(of: $0, in: table) } }
  }

  /// With no mapping found, what the headers of the sheets propose, for the user to choose from.
  private var openSheets: [String] {
    [
      "# No sheet was taken for the mapping. Take the # away before one, and say what is where.",
      "# sheets:",
    ] + recognised.sheets.flatMap(openSheet) + openStructure
  }

  /// The same sheets, for a workbook that states the structure.
  private var openStructure: [String] {
    let sheets = recognised.sheets.filter { $0.sketch != nil }
    guard !sheets.isEmpty, !isBrief else { return [] }
    return ["# Or, if the workbook states the structure:", "# structure:"]
      + sheets.flatMap { reading -> [String] in
        guard let sketch = reading.sketch else { return [] }
        return [
          "#   - sheet: \(YAMLText.quoted(reading.sheet))",
          "#     holds: units  # or rules, qualification, nothing",
          "#     header-rows: \(sketch.headerRow)",
          "#     columns:  # \(StructureSheetInstructions.choices(on: .units))",
        ]
          + sketch.columns.map { column in
            let place = CellReference.letters(forColumn: column.number)
            return "#       \(place): ignore  # \(YAMLText.comment(column.header))"
          }
      }
  }

  private func openSheet(_ reading: SheetReading) -> [String] {
    let why = reading.evidence.map { "#     # \(YAMLText.comment($0, most: 200))" }
    let start = ["#   - sheet: \(YAMLText.quoted(reading.sheet))"] + why
    guard let sketch = reading.sketch, !isBrief else { return start }
    return start + [
      "#     header-rows: \(sketch.headerRow)",
      "#     columns:  # code, statement, coverage, units, assessment, rationale, ignore, "
        + "or { unit: NAME }",
    ]
      + sketch.columns.map { column in
        let role = column.role.wordOfLayoutFile ?? "ignore"
        let place = CellReference.letters(forColumn: column.number)
        return "#       \(place): \(role)  # \(YAMLText.comment(column.header))"
      }
  }

  private func lines(of table: MappingTable) -> [String] {
    let known = LayoutKind.known.map(\.name).joined(separator: ", ")
    let said = instructions?.sheets.first { $0.sheet.value == table.sheet }
    let anyText = said?.anyText.map { ["    any-text: \($0.value.wordOfLayoutFile)"] } ?? []
    return [
      "  - sheet: \(YAMLText.quoted(table.sheet))",
      "    layout: \(table.layout.name)  # or \(known)",
      "    header-rows: \(table.headerRows?.wordsOfLayoutFile ?? "none")",
    ] + anyText + ["    columns:  # \(Self.choices(in: table.layout))"]
      + table.columns.map { line(of: $0, in: table) }
  }

  /// A column that is asked about stays open: what it means is the user's to say.
  private func question(about column: MappingTable.Column, _ examples: [String]) -> String {
    let place = CellReference.letters(forColumn: column.number)
    let values = examples.map { "“\($0)”" }.joined(separator: ", ")
    let holds = values.isEmpty ? "marks or words" : YAMLText.comment(values)
    let header = isBrief ? "" : "  # \(YAMLText.comment(column.header))"
    return
      "      # What is column \(place)? It holds \(holds): coverage, { unit: NAME } or ignore?\n"
      + "      # \(place): ?\(header)"
  }

  /// The roles that columns have in a layout.
  private static func choices(in layout: LayoutKind) -> String {
    switch layout.place {
    case .row: "code, statement, coverage, units, outcomes, assessment, rationale, together, ignore"
    case .column: "units, outcomes, ksb (marks for the KSB in the header), ignore"
    case .list: "units, outcomes, ksbs (lists of KSBs), coverage, assessment, rationale, ignore"
    }
  }

  private func line(of column: MappingTable.Column, in table: MappingTable) -> String {
    if case .notUnderstood(let examples) = column.use { return question(about: column, examples) }
    let hasComment = !column.header.isEmpty && !isBrief
    let comment = hasComment ? "  # \(YAMLText.comment(column.header))" : ""
    let place = CellReference.letters(forColumn: column.number)
    let said = instructions?.sheets.first { $0.sheet.value == table.sheet }
    if let meaning = said?.anyTextByColumn[column.number], case .unit(let name) = column.role {
      let unit = YAMLText.quoted(name)
      return "      \(place): { unit: \(unit), any-text: \(meaning.wordOfLayoutFile) }\(comment)"
    }
    if column.role == .code, let type = table.typeOfNumbers {
      return "      \(place): { code: \(type.wordOfLayoutFile) }\(comment)"
    }
    return "      \(place): \(word(for: column.role))\(comment)"
  }

  private func word(for role: ColumnRole) -> String {
    guard case .unit(let name) = role else { return role.wordOfLayoutFile ?? "ignore" }
    // Without a name the unit is called by its header.
    if isBrief || YAMLText.folded(name).isEmpty { return "unit" }
    return "{ unit: \(YAMLText.quoted(name)) }"
  }

  // MARK: The structure

  private var structureSheets: [String] {
    let sheets = (structure?.sheets ?? []).filter { $0.purpose != .other }
    guard !sheets.isEmpty else { return [] }
    return ["structure:"] + sheets.flatMap(lines)
  }

  private func lines(of sheet: StructureSheet) -> [String] {
    var lines = [
      "  - sheet: \(YAMLText.quoted(sheet.sheet))",
      "    holds: \(sheet.purpose.wordOfLayoutFile)  # or units, rules, qualification, nothing",
    ]
    guard sheet.canBeStated, !isBrief else { return lines }
    lines.append("    header-rows: \(sheet.headerRow)")
    lines.append("    columns:  # \(StructureSheetInstructions.choices(on: sheet.purpose))")
    return lines + sheet.columns.map(line)
  }

  private func line(of column: StructureSheet.Column) -> String {
    let place = CellReference.letters(forColumn: column.number)
    let header = column.header.isEmpty ? "" : "  # \(YAMLText.comment(column.header))"
    switch column.role {
    case .pathwayMarks(let name)?:
      return "      \(place): { pathway: \(YAMLText.quoted(name)) }\(header)"
    case let role?: return "      \(place): \(role.wordOfLayoutFile)\(header)"
    // What is not used may be asked about, so it is left open.
    case nil: return "      # \(place): ignore\(header), \(YAMLText.comment(column.phrase))"
    }
  }

  // MARK: Words and colours

  private var words: [String] { givenWords + openWords }

  /// The values whose meaning is not known, commented out.
  private var openWords: [String] {
    let kinds = [("coverage", \MappingTable.coverageScale), ("marks", \MappingTable.markScale)]
    let asked = kinds.flatMap { key, scale -> [String] in
      let values = recognised.mapping.flatMap { $0[keyPath: scale].unsettled }
      var seen: Set<String> = []
      let open = values.filter { seen.insert($0.text).inserted }.prefix(Self.mostAsked)
      guard !open.isEmpty else { return [] }
      return ["#   \(key):"] + ["full", "partial", "none"].map { "#     \($0): []" }
        + open.map { value in
          let cells = value.count == 1 ? "1 cell" : "\(value.count) cells"
          let key = value.explained.map { ", explained as “\(YAMLText.comment($0))”" } ?? ""
          return "#     # \(YAMLText.quoted(value.text)) in \(cells)\(key)"
        }
    }
    guard !asked.isEmpty else { return [] }
    return [
      "# What do these words mean? Write each into the brackets of one line, and take the # away.",
      "# words:",
    ] + asked
  }

  /// A scale has no more words than these.
  private static let mostAsked = 40

  /// The words that the user gives a meaning, those of the command line among them.
  private var givenWords: [String] {
    guard let words = instructions?.words.overridden(by: instructions?.told ?? []),
      words != WordInstructions()
    else { return [] }
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

extension MappingTable {
  /// The one type of KSBs whose codes are numbers without a letter; nil where the codes have theirs.
  fileprivate var typeOfNumbers: KSBType? {
    let types = Set(entries.map(\.code.type))
    guard layout.place == .row, types.count == 1,
      entries.allSatisfy({ $0.codeCell.text.first?.isNumber == true })
    else { return nil }
    return types.first
  }
}

extension KSBType {
  /// The word by which a layout file names the type.
  fileprivate var wordOfLayoutFile: String {
    switch self {
    case .knowledge: "knowledge"
    case .skill: "skills"
    case .behaviour: "behaviours"
    }
  }
}
