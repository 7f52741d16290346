import Standards
public import Workbooks

/// Tells which sheets of a workbook are the KSB mapping, and reads them.
///
/// Every layout looks at every sheet and says how well it explains it; the best explanation of
/// each sheet is used, and the sheets that explain most are the mapping.
public struct Recogniser: Sendable {
  /// The layouts that are known, in the order in which ties are decided.
  static let layouts: [any Layout] = [
    ListLayout(), ContinuedRowsLayout(), SectionedLayout(), MatrixLayout(), TransposedLayout(),
    InvertedLayout(), UncodedLayout(),
  ]

  private let vocabulary: Vocabulary
  private let readers: Readers

  /// Creates a recogniser of a vocabulary's words.
  public init(vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
    readers = Readers(vocabulary: vocabulary)
  }

  /// Recognises the sheets of a workbook.
  public func recognise(_ workbook: Workbook) -> RecognisedWorkbook {
    let evidence = workbook.sheets.map { best(for: $0, readers: readers) }
    let choice = SheetChoice(sheets: workbook.sheets, evidence: evidence)
    return recognised(workbook, choice.readings(), readers)
  }

  /// Recognises the sheets of a workbook as a user says that they are laid out.
  ///
  /// - Throws: ``LayoutMismatch`` when the workbook has not what the instructions speak of.
  public func recognise(
    _ workbook: Workbook, by instructions: LayoutInstructions
  ) throws(LayoutMismatch) -> RecognisedWorkbook {
    let instructions = instructions.naming(workbook.sheets)
    try LayoutCheck(instructions: instructions, workbook: workbook).run()
    let readers = Readers(vocabulary: vocabulary, instructions: instructions)
    var evidence: [LayoutEvidence?] = []
    for sheet in workbook.sheets {
      let said = instructions.instructions(for: sheet)
      let best = best(for: sheet, readers: readers, said)
      if let said { try instructions.check(said, gave: best, of: sheet, readers: readers) }
      evidence.append(best)
    }
    let choice = SheetChoice(
      sheets: workbook.sheets, evidence: evidence, instructions: instructions)
    let readings = choice.readings()
    for case let (said, table?) in zip(
      workbook.sheets.map(instructions.instructions), readings.map(\.table))
    {
      if let said {
        try instructions.check(said, takesRoles: table.layout.takesRoles, table.layout)
      }
    }
    return recognised(workbook, readings, readers)
  }

  private func recognised(
    _ workbook: Workbook, _ readings: [SheetReading], _ readers: Readers
  ) -> RecognisedWorkbook {
    var readings = readings
    for index in readings.indices {
      readings[index].table = readings[index].table.map(readers.crosses.doubted)
    }
    let parts = zip(workbook.sheets, readings).compactMap { sheet, reading in
      reading.purpose == .mapping ? reading.table.map { (sheet: sheet, table: $0) } : nil
    }
    let legend = ColourLegend(sheets: workbook.sheets, readers: readers)
    return RecognisedWorkbook(
      sheets: readings,
      namedStandards: parts.flatMap { NamedStandards(sheet: $0.sheet, table: $0.table).found() },
      hidden: parts.flatMap { HiddenParts(sheet: $0.sheet, table: $0.table).found() },
      colourOnly: parts.compactMap {
        ColouredCells(table: $0.table, readers: readers, legend: legend).found()
      })
  }

  /// The layout that explains a sheet best; nil when none does at all.
  private func best(
    for sheet: Sheet, readers: Readers, _ instructions: SheetInstructions? = nil
  ) -> LayoutEvidence? {
    let view = SheetView(sheet, readers: readers, instructions: instructions)
    let wanted = instructions?.layout?.value
    var best: LayoutEvidence?
    for layout in Self.layouts where wanted == nil || layout.kind == wanted {
      guard let evidence = layout.evidence(in: view) else { continue }
      if evidence.score > best?.score ?? Int.min { best = evidence }
    }
    return best
  }
}
