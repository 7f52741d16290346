import Recognition
import Workbooks

extension ColumnRole {
  /// What the column is for, in words.
  var phrase: String {
    switch self {
    case .code: "KSB code"
    case .statement: "statement"
    case .coverage: "coverage"
    case .units: "units"
    case .outcomes: "learning outcomes"
    case .assessment: "assessment"
    case .rationale: "rationale"
    case .together: "whether units are needed together"
    case .unit(let name): "marks for the unit “\(name)”"
    case .ksb(let code): "marks for \(code)"
    case .ksbs: "lists of KSBs"
    case .other: "not used"
    }
  }
}

extension HiddenContent {
  /// What is hidden and where, in words.
  var phrase: String {
    switch kind {
    case .sheet: "the sheet \(CellLocation(sheet: location.sheet))"
    case .rows(let rows, let filtered):
      "\(rows.rowsInWords) of \(CellLocation(sheet: location.sheet))"
        + (filtered ? " (by a filter)" : "")
    case .columns(let columns):
      "columns \(CellReference.letters(forColumn: columns.lowerBound))–"
        + "\(CellReference.letters(forColumn: columns.upperBound)) of "
        + "\(CellLocation(sheet: location.sheet))"
    }
  }
}

extension ColourOnlyTable.Colour {
  /// The colour, how often it occurs and what the workbook says that it means.
  var phraseWithLegend: String {
    let count = "\(phrase) in \(cells) \(cells == 1 ? "cell" : "cells")"
    return legend.map { "\(count) (“\($0.words)” at \($0.location))" } ?? count
  }
}

extension LayoutInstructions {
  /// What the file says of words and colours, a line for each kind of them.
  var phrasesOfWords: [String] {
    var lines = told.map { "\($0.source): “\($0.word)” is read as \($0.reading.wordOfLayoutFile)" }
    let meanings = words.coverage.merging(words.marks) { $1 }
    for reading in [CoverageReading.full, .partial, .none, .blank] {
      let found = meanings.filter { $0.value == reading }.keys.sorted()
      lines += line(found, "read as \(reading.wordOfLayoutFile)")
    }
    for (role, headers) in words.headers.sorted(by: { $0.key.phrase < $1.key.phrase }) {
      lines += line(headers, "headers of the \(role.phrase)")
    }
    lines += line(words.placeholders, "placeholders")
    lines += colours.map { colour in
      let place = colour.line.map { "\(file), line \($0)" } ?? file
      return "\(place): \(colour.value.colour) is read as \(colour.value.reading.wordOfLayoutFile)"
    }
    return lines
  }

  private func line(_ words: [String], _ meaning: String) -> [String] {
    guard !words.isEmpty else { return [] }
    let shown = words.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
    return ["\(file): \(meaning): \(shown)"]
  }
}
