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

  private let readers: Readers

  /// Creates a recogniser of a vocabulary's words.
  public init(vocabulary: Vocabulary = .standard) {
    readers = Readers(vocabulary: vocabulary)
  }

  /// Recognises the sheets of a workbook.
  public func recognise(_ workbook: Workbook) -> RecognisedWorkbook {
    let evidence = workbook.sheets.map { best(for: $0) }
    let choice = SheetChoice(sheets: workbook.sheets, evidence: evidence)
    let readings = choice.readings()
    let parts = zip(workbook.sheets, readings).compactMap { sheet, reading in
      reading.purpose == .mapping ? reading.table.map { (sheet: sheet, table: $0) } : nil
    }
    return RecognisedWorkbook(
      sheets: readings,
      namedStandards: parts.flatMap { NamedStandards(sheet: $0.sheet, table: $0.table).found() },
      hidden: parts.flatMap { HiddenParts(sheet: $0.sheet, table: $0.table).found() },
      colourOnly: parts.compactMap { ColouredCells(table: $0.table).found() })
  }

  /// The layout that explains a sheet best; nil when none does at all.
  private func best(for sheet: Sheet) -> LayoutEvidence? {
    let view = SheetView(sheet, readers: readers)
    var best: LayoutEvidence?
    for layout in Self.layouts {
      guard let evidence = layout.evidence(in: view) else { continue }
      if evidence.score > best?.score ?? Int.min { best = evidence }
    }
    return best
  }
}
