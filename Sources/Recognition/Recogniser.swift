package import Domain
package import Workbooks

/// Tells which sheets of a workbook are the KSB mapping, and reads them.
///
/// Every layout looks at every sheet and says how well it explains it; the best explanation of
/// each sheet is used, and the sheets that explain most are the mapping.
package struct Recogniser: Sendable {
  /// The layouts that are known, in the order in which ties are decided.
  static let layouts: [any Layout] = [
    RowLayout(), TransposedLayout(), InvertedLayout(), UncodedLayout(),
  ]

  private let vocabulary: Vocabulary
  private let readers: CellReaders

  /// Creates a recogniser of a vocabulary's words.
  package init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
    readers = CellReaders(vocabulary: vocabulary)
  }

  /// Recognises the sheets of a workbook.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - units: The units of the qualification's structure, where it is known: what they are called
  ///     says which columns and cells name units.
  ///   - standards: The statements of the standards that it may map: they find rows without codes,
  ///     and tell tables of several standards apart.
  /// - Returns: What the sheets were taken for, and the tables of the mapping.
  package func recognise(
    _ workbook: Workbook, units: [Unit] = [], standards: KnownStatements = KnownStatements()
  ) -> RecognisedWorkbook {
    let workbook = workbook.withEntriesWrittenOut
    let readers =
      units.isEmpty && standards.isEmpty
      ? readers : CellReaders(readers, units: KnownUnits(units), statements: standards)
    let keyed = WorkbookKey(of: workbook, readers: readers).shared
    return recognise(workbook, keyed.map { CellReaders(readers, knowing: $0) } ?? readers)
  }

  private func recognise(_ workbook: Workbook, _ readers: CellReaders) -> RecognisedWorkbook {
    let evidence = workbook.sheets.map { best(for: $0, readers: readers) }
    let choice = SheetChoice(sheets: workbook.sheets, evidence: evidence, readers: readers)
    return recognised(workbook, choice.readings(), readers)
  }

  /// Recognises the sheets of a workbook as a user says that they are laid out.
  ///
  /// - Throws: ``LayoutMismatch`` when the workbook has not what the instructions speak of.
  package func recognise(
    _ workbook: Workbook, by instructions: LayoutInstructions, units: [Unit] = [],
    standards: KnownStatements = KnownStatements()
  ) throws(LayoutMismatch) -> RecognisedWorkbook {
    let workbook = workbook.withEntriesWrittenOut
    let instructions = instructions.naming(workbook.sheets)
    try LayoutCheck(instructions: instructions, workbook: workbook).run()
    let told = CellReaders(
      vocabulary: vocabulary, instructions: instructions, knownUnits: KnownUnits(units),
      knownStatements: standards)
    let readers =
      WorkbookKey(of: workbook, readers: told).shared.map { CellReaders(told, knowing: $0) } ?? told
    var evidence: [LayoutEvidence?] = []
    for sheet in workbook.sheets {
      let said = instructions.instructions(for: sheet)
      let best = best(for: sheet, readers: readers, said)
      if let said { try instructions.check(said, gave: best, of: sheet, readers: readers) }
      evidence.append(best)
    }
    let choice = SheetChoice(
      sheets: workbook.sheets, evidence: evidence, readers: readers, instructions: instructions)
    let readings = choice.readings()
    for (sheet, reading) in zip(workbook.sheets, readings) {
      guard let said = instructions.instructions(for: sheet) else { continue }
      let parts = said.parts
      for (index, table) in reading.tables.enumerated() {
        let part = parts.count == reading.tables.count ? parts[index] : said
        try instructions.check(part, isHeededIn: table)
      }
    }
    return recognised(workbook, readings, readers)
  }

  private func recognised(
    _ workbook: Workbook, _ readings: [SheetReading], _ readers: CellReaders
  ) -> RecognisedWorkbook {
    var readings = readings
    for index in readings.indices {
      readings[index].tables = readings[index].tables.map { table in
        var table = readers.crosses.doubted(in: table)
        table.standard = readers.knownStatements.standard(of: table.statements)
        return table
      }
    }
    let parts = zip(workbook.sheets, readings).flatMap { sheet, reading in
      reading.purpose == .mapping ? reading.tables.map { (sheet: sheet, table: $0) } : []
    }
    let legend = ColourLegend(sheets: workbook.sheets, readers: readers)
    return RecognisedWorkbook(
      sheets: readings,
      namedStandards: Self.eachOnce(
        parts.flatMap { NamedStandards(sheet: $0.sheet, table: $0.table).found() }),
      standardFacts: Self.eachOnce(
        parts.flatMap {
          StandardFacts(sheet: $0.sheet, table: $0.table, readers: readers).found()
        }),
      hidden: Self.eachOnce(
        parts.flatMap { HiddenParts(sheet: $0.sheet, table: $0.table).found() }),
      colourOnly: parts.compactMap {
        ColouredCells(table: $0.table, readers: readers, legend: legend).found()
      })
  }

  /// What several tables of one sheet share is told once.
  private static func eachOnce<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  /// The layout that explains a sheet best, or its tables each for itself where there are several
  /// of different KSBs; nil when none does at all.
  private func best(
    for sheet: Sheet, readers: CellReaders, _ instructions: SheetInstructions? = nil
  ) -> LayoutEvidence? {
    if let instructions, instructions.codeColumns.count > 1 {
      return sideBySide(sheet, readers: readers, instructions)
    }
    guard var whole = bestLayout(of: sheet, readers, instructions) else { return nil }
    // What a user says of columns is meant for the sheet as a whole.
    if let instructions, !instructions.columns.isEmpty { return whole }
    let parts = whole.cuts.parts(of: sheet)
    if !parts.isEmpty {
      let found = parts.compactMap { bestLayout(of: $0, readers, instructions) }
      let standards = parts.map { (part: Sheet) in readers.knownStatements.standard(of: part) }
      if found.count == parts.count, let joined = LayoutEvidence(joining: found, of: standards) {
        return joined
      }
      if !whole.cuts.rows.isEmpty {
        whole.doubts.append("holds another table below the first, whose columns differ")
      }
    }
    return whole
  }

  /// The tables of a sheet on which several columns of codes are named; nil when one cannot be read.
  private func sideBySide(
    _ sheet: Sheet, readers: CellReaders, _ instructions: SheetInstructions
  ) -> LayoutEvidence? {
    let cuts = TableSplitter(columns: Array(instructions.codeColumns.dropFirst()))
    let parts = zip(cuts.parts(of: sheet), instructions.parts).compactMap {
      bestLayout(of: $0, readers, $1)
    }
    guard parts.count == instructions.codeColumns.count else { return nil }
    return LayoutEvidence(joining: parts, of: parts.map { _ in nil }, isTold: true)
  }

  private func bestLayout(
    of sheet: Sheet, _ readers: CellReaders, _ instructions: SheetInstructions?
  ) -> LayoutEvidence? {
    let view = SheetView(sheet, readers: readers, instructions: instructions)
    let wanted = instructions?.layout?.value
    let place = instructions?.place
    let found = Self.layouts.filter { layout in
      layout.kinds.contains {
        (wanted == nil || $0 == wanted) && (place == nil || $0.place == place)
      }
    }.compactMap { $0.evidence(in: view) }
    guard var best = found.first else { return nil }
    for evidence in found where evidence.score > best.score { best = evidence }
    best.doubts += found.compactMap { LayoutAmbiguity(best: best, other: $0).doubt }
    return best
  }
}
