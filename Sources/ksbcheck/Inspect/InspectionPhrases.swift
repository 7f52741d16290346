import Recognition
import Reports
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

extension MappingTable.Column {
  /// How it is known what the column is for, or why it is not used; nil where nothing is to be said.
  func reason(toldBy file: String?) -> String? {
    switch use {
    case .notUnderstood(let examples):
      let values = examples.isEmpty ? "" : ", such as \(Self.quoted(examples))"
      return "and asked about: it holds what looks like a claim\(values)"
    case .elsewhere(let word): return "because it is about something else: “\(word)”"
    case .blank: return "because it is blank"
    case .noClaim: return "because nothing in it says how far or where KSBs are covered"
    case .read: return basis.map { $0.phrase(toldBy: file) }
    }
  }

  /// The name of what became of the column's cells, for programs.
  var useWord: String {
    switch use {
    case .read: role == .other ? "ignored" : "read"
    case .blank: "blank"
    case .elsewhere: "elsewhere"
    case .noClaim: "no-claim"
    case .notUnderstood: "not-understood"
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension MappingTable.Column.Basis {
  fileprivate func phrase(toldBy file: String?) -> String {
    switch self {
    case .told: "as \(file ?? "the layout file") says"
    case .header: "by its header"
    case .contents: "by its cells"
    }
  }
}

extension Scale {
  /// So many values are shown.
  private static let mostShown = 20

  /// What each value means, how that is known, and how often it occurs.
  func lines(under title: String) -> [String] {
    guard !values.isEmpty else { return [] }
    let shown = values.prefix(Self.mostShown).map { "    \($0.line)" }
    let rest = values.count - shown.count
    return ["  \(title):"] + shown + (rest > 0 ? ["    and \(rest) more"] : [])
  }
}

extension Scale.Value {
  /// The value as a person is shown it.
  private var shownText: String { "“\(text.count > 60 ? text.prefix(60) + "…" : text)”" }

  fileprivate var line: String {
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    let meaning = basis == .unsettled ? "not known" : reading.wordOfLayoutFile
    return "\(shownText): \(meaning), \(basisPhrase), in \(cells)"
  }

  /// How the meaning is known, in words.
  var basisPhrase: String {
    switch basis {
    case .told: "as you say"
    case .key(let location): "by the key at \(location)"
    case .vocabulary: "a known word or mark"
    case .form: "by its form beside the other words"
    case .number: "by its number"
    case .teaching: "because it says how the unit teaches it"
    case .unsettled:
      explained.map { "explained as “\($0)”" } ?? "say what it means with --word"
    }
  }

  /// The name of how the meaning is known, for programs.
  var basisWord: String {
    switch basis {
    case .told: "told"
    case .key: "key"
    case .vocabulary: "vocabulary"
    case .form: "form"
    case .number: "number"
    case .teaching: "teaching"
    case .unsettled: "unsettled"
    }
  }
}

extension StandardFact.Subject {
  /// What is said, as the end of a sentence that starts with “says”.
  var phrase: String {
    switch self {
    case .reference(let reference): "that the standard is \(reference)"
    case .title(let title): "that the standard’s title is “\(title)”"
    case .version(let version, _): "that the standard’s version is \(version)"
    case .level(let level): "that the standard’s level is \(level)"
    case .anyLevel(let level): "level \(level), of the standard or of the qualification"
    }
  }

  /// What it is about, and the text.
  fileprivate var fact: (name: String, text: String) {
    switch self {
    case .reference(let reference): ("reference", reference)
    case .title(let title): ("title", title)
    case .version(let version, _): ("version", version)
    case .level(let level): ("level", String(level))
    case .anyLevel(let level): ("any-level", String(level))
    }
  }
}

extension StandardFact {
  var json: JSONValue {
    let fact = subject.fact
    return .object([
      ("fact", .string(fact.name)), ("text", .string(fact.text)),
      ("cell", .string(location.description)),
    ])
  }
}
