import Domain
import Workbooks

extension SheetInstructions {
  /// What the file says of the sheet in plain words, each with its line, for `inspect`.
  func lines(in file: String) -> [String] {
    var said: [(line: Int?, words: String)] = [(sheet.line, "the sheet is part of the mapping")]
    if let layout { said.append((layout.line, "laid out as \(layout.value.phrase)")) }
    if let headerRows { said.append((headerRows.line, headerRows.value.words)) }
    if let unitRows {
      said.append((unitRows.line, "units are named in row \(unitRows.value.wordsOfLayoutFile)"))
    }
    if let anyText {
      said.append((anyText.line, "any text below a unit means “\(anyText.value.wordOfLayoutFile)”"))
    }
    said += columns.sorted { $0.key < $1.key }.map { number, role in
      let any = anyTextByColumn[number].map { ", where any text means “\($0.wordOfLayoutFile)”" }
      let letters = CellReference.letters(forColumn: number)
      return (role.line, "column \(letters): \(role.value.words)\(any ?? "")")
    }
    return said.map { line, words in
      (line.map { "\(file), line \($0): " } ?? "\(file): ") + words
    }
  }
}

extension SheetInstructions.HeaderRows {
  fileprivate var words: String {
    switch self {
    case .none: "there is no header"
    case .rows(let rows): "the header is row \(rows.wordsOfLayoutFile)"
    }
  }
}

extension SheetInstructions.Role {
  fileprivate var words: String {
    switch self {
    case .column(let role): role.wordOfLayoutFile ?? "unit"
    case .code(let type): "codes of \(type.rawValue), with or without their letter"
    case .unit(let name): name.map { "marks for the unit “\($0)”" } ?? "marks for one unit"
    case .extent(let reading): "ticks that mean “\(reading.wordOfLayoutFile)”"
    case .ksb: "marks for the KSB whose code heads it"
    }
  }
}

extension SheetInstructions.Role {
  /// The role as a layout file names it.
  var wordOfLayoutFile: String {
    switch self {
    case .column(let role): role.wordOfLayoutFile ?? "unit"
    case .code: "code"
    case .unit: "unit"
    case .extent: "coverage"
    case .ksb: "ksb"
    }
  }
}

extension ColumnRole {
  /// The word by which a layout file names the role; nil for a unit, which needs its name as well.
  package var wordOfLayoutFile: String? {
    switch self {
    case .code: "code"
    case .statement: "statement"
    case .coverage: "coverage"
    case .units: "units"
    case .outcomes: "outcomes"
    case .assessment: "assessment"
    case .rationale: "rationale"
    case .together: "together"
    case .ksbs: "ksbs"
    case .other: "ignore"
    case .ksb: "ksb"
    case .unit: nil
    }
  }
}

extension CoverageReading {
  /// The word by which a layout file names the reading.
  package var wordOfLayoutFile: String {
    switch self {
    case .full: "full"
    case .partial: "partial"
    case .none: "none"
    case .blank: "blank"
    case .unreadable: "unreadable"
    }
  }
}
