import Workbooks

/// Finds what the cells above a table say of its standard.
///
/// Only what is labelled, or stands beside a reference, is taken for such a fact: the title in the
/// first row of a sheet may well be the qualification’s.
struct StandardFacts {
  private let sheet: Sheet
  private let readers: CellReaders
  /// The last row of the table’s header, or the first of its rows.
  private let firstRow: Int
  /// The rows above the last of the header, which may be headings of columns or facts.
  private let headings: ClosedRange<Int>?

  /// A label is no longer than this, in UTF-8 bytes, and neither is a text that is looked at.
  private static let longestText = 300

  init(sheet: Sheet, table: MappingTable, readers: CellReaders) {
    self.sheet = sheet
    self.readers = readers
    firstRow =
      table.headerRows?.upperBound ?? table.entries.first?.codeCell.location.cell?.row ?? 0
    headings = table.headerRows
  }

  /// The facts in reading order, the sheet’s name first.
  func found() -> [StandardFact] {
    let name = StandardFactReader(sheet.name).subjects(after: nil).map {
      StandardFact($0, at: CellLocation(sheet: sheet.name))
    }
    return name + sheet.rows.prefix { $0.number < firstRow }.flatMap(facts)
  }

  private func facts(in row: Row) -> [StandardFact] {
    var facts: [StandardFact] = []
    var role: StandardFactRole?
    for cell in row.cells where cell.value.isText {
      let text = cell.text
      guard !text.isEmpty, text.utf8.count <= Self.longestText, !readers.prompts.isPrompt(text)
      else { continue }
      if let label = readers.standardFacts.role(of: text) {
        role = label
        continue
      }
      if readers.standardFacts.isHeading(text) { continue }
      // “The standard | Our award” right above the header heads groups of columns.
      let isBand =
        headings?.lowerBound == row.number + 1 && LabelText.words(text).count <= 3
      let isHeader = headings?.contains(row.number) == true || isBand
      facts += subjects(in: text, after: role).filter { !isHeader || !$0.isTitle }.map {
        StandardFact($0, at: CellLocation(sheet: sheet.name, cell: cell.reference))
      }
      role = nil
    }
    return facts
  }

  /// What a text says, its label before it in the row or, with a colon, in the text itself.
  private func subjects(
    in text: String, after role: StandardFactRole?
  ) -> [StandardFact.Subject] {
    if role == nil, let colon = text.firstIndex(of: ":"),
      let label = readers.standardFacts.role(of: String(text[..<colon]))
    {
      return StandardFactReader(String(text[text.index(after: colon)...])).subjects(after: label)
    }
    return StandardFactReader(text).subjects(after: role)
  }
}

extension StandardFact.Subject {
  fileprivate var isTitle: Bool {
    if case .title = self { true } else { false }
  }
}

extension CellValue {
  /// Whether a person sees words or a number.
  fileprivate var isText: Bool {
    switch self {
    case .string, .number: true
    default: false
    }
  }
}
