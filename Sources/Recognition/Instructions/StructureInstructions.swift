import Workbooks

/// What a user says of the sheets that state the structure.
package struct StructureInstructions: Sendable, Hashable {
  /// The file that says so, as errors and reports name it.
  package var file: String
  /// The sheets; those that are named are the structure, and no others.
  package var sheets: [StructureSheetInstructions]

  /// Creates instructions.
  package init(file: String, sheets: [StructureSheetInstructions]) {
    self.file = file
    self.sheets = sheets
  }

  /// What is said of a sheet; nil when it is not named.
  ///
  /// Case and the spaces around a name, which nobody sees on a tab, do not matter.
  func instructions(for sheet: Sheet) -> StructureSheetInstructions? {
    sheets.first { $0.sheet.value == sheet.name }
      ?? sheets.first { Self.folded($0.sheet.value) == Self.folded(sheet.name) }
  }

  private static func folded(_ name: String) -> String { LabelText.plain(name).lowercased() }
}

/// What a user says of one sheet of a structure.
package struct StructureSheetInstructions: Sendable, Hashable {
  /// What a column is for.
  package enum Role: Sendable, Hashable {
    /// Something of a unit.
    case unit(StructureRole)
    /// Something of a rule of combination.
    case rule(RuleRole)
    /// Marks for the units of one pathway.
    case pathwayMarks(String)
    /// Nothing.
    case ignore
  }

  /// The sheet's name.
  package var sheet: Instruction<String>
  /// What it holds; nil to find out.
  package var holds: Instruction<StructureSheet.Purpose>?
  /// The rows of its header; nil to find out.
  package var headerRows: Instruction<ClosedRange<Int>>?
  /// What columns are for, by their number.
  package var columns: [Int: Instruction<Role>] = [:]

  /// Creates instructions that say no more than that the sheet is a part of the structure.
  package init(sheet: Instruction<String>) { self.sheet = sheet }

  /// The roles that columns of a sheet can have, as a layout file names them.
  package static func choices(on purpose: StructureSheet.Purpose) -> String {
    let words =
      purpose == .rules
      ? RuleRole.allCases.map(\.wordOfLayoutFile)
      : StructureRole.allCases.map(\.wordOfLayoutFile) + ["{ pathway: NAME }"]
    return words.joined(separator: ", ") + (purpose == .rules ? ", ignore" : "")
  }

  /// The columns of units by their roles.
  var unitColumns: [StructureRole: Int] {
    columns.sorted { $0.key < $1.key }.reduce(into: [:]) { found, column in
      guard case .unit(let role) = column.value.value, found[role] == nil else { return }
      found[role] = column.key
    }
  }

  /// The columns of rules by their roles.
  var ruleColumns: [RuleRole: Int] {
    columns.sorted { $0.key < $1.key }.reduce(into: [:]) { found, column in
      guard case .rule(let role) = column.value.value, found[role] == nil else { return }
      found[role] = column.key
    }
  }

  /// What the file says of the sheet in plain words, each with its line, for `inspect`.
  func lines(in file: String) -> [String] {
    var said: [(line: Int?, words: String)] = []
    if let holds { said.append((holds.line, "the sheet holds \(holds.value.wordOfLayoutFile)")) }
    if let headerRows {
      said.append((headerRows.line, "the header is row \(headerRows.value.wordsOfLayoutFile)"))
    }
    said += columns.sorted { $0.key < $1.key }.map { number, role in
      (role.line, "column \(CellReference.letters(forColumn: number)): \(role.value.words)")
    }
    if said.isEmpty { said = [(sheet.line, "the sheet is part of the structure")] }
    return said.map { line, words in
      (line.map { "\(file), line \($0): " } ?? "\(file): ") + words
    }
  }
}

extension StructureSheetInstructions.Role {
  /// The role as a layout file names it.
  package var wordOfLayoutFile: String {
    switch self {
    case .unit(let role): role.wordOfLayoutFile
    case .rule(let role): role.wordOfLayoutFile
    case .pathwayMarks: "pathway"
    case .ignore: StructureRole.other.wordOfLayoutFile
    }
  }

  fileprivate var words: String {
    if case .pathwayMarks(let name) = self { return "marks for the pathway “\(name)”" }
    return wordOfLayoutFile
  }
}

extension StructureSheet.Purpose {
  /// The word by which a layout file names what a sheet holds.
  package var wordOfLayoutFile: String {
    switch self {
    case .units: "units"
    case .rules: "rules"
    case .qualification: "qualification"
    case .other: "nothing"
    }
  }

  /// Everything that a sheet can hold.
  package static let all: [StructureSheet.Purpose] = [.units, .rules, .qualification, .other]
}

extension StructureRole {
  /// The word by which a layout file names the role.
  package var wordOfLayoutFile: String {
    switch self {
    case .code: "code"
    case .title: "title"
    case .level: "level"
    case .credits: "credits"
    case .guidedLearningHours: "glh"
    case .totalQualificationTime: "tqt"
    case .status: "status"
    case .mandatoryMark: "mandatory"
    case .optionalMark: "optional"
    case .group: "group"
    case .pathway: "pathway"
    case .requires: "requires"
    case .barredWith: "barred-with"
    case .mustBePassed: "must-be-passed"
    case .other: "ignore"
    }
  }
}

extension RuleRole {
  /// The word by which a layout file names the role.
  package var wordOfLayoutFile: String {
    switch self {
    case .group: "group"
    case .pathway: "pathway"
    case .atLeast: "at-least"
    case .atMost: "at-most"
    case .exactly: "exactly"
    case .measure: "of"
    case .minimumLevel: "level"
    case .exactLevel: "exactly-at"
    case .mayBeFailed: "may-be-failed"
    }
  }
}
