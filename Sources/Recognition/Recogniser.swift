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
    let parts = zip(workbook.sheets, readings).flatMap { sheet, reading in
      reading.purpose == .mapping ? reading.tables.map { (sheet: sheet, table: $0) } : []
    }
    return RecognisedWorkbook(
      sheets: readings,
      namedStandards: Self.eachOnce(
        parts.flatMap { NamedStandards(sheet: $0.sheet, table: $0.table).found() }),
      hidden: Self.eachOnce(
        parts.flatMap { HiddenParts(sheet: $0.sheet, table: $0.table).found() }),
      colourOnly: parts.compactMap { ColouredCells(table: $0.table).found() })
  }

  /// What several tables of one sheet share is told once.
  private static func eachOnce<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  /// The layout that explains a sheet best, or its tables each for itself where there are several
  /// of different KSBs; nil when none does at all.
  private func best(for sheet: Sheet) -> LayoutEvidence? {
    guard var whole = bestLayout(of: sheet) else { return nil }
    let parts = whole.cuts.parts(of: sheet)
    if !parts.isEmpty {
      let found = parts.compactMap(bestLayout)
      if found.count == parts.count, let joined = LayoutEvidence(joining: found) { return joined }
      if !whole.cuts.rows.isEmpty {
        whole.doubts.append("holds another table below the first, whose columns differ")
      }
    }
    return whole
  }

  private func bestLayout(of sheet: Sheet) -> LayoutEvidence? {
    let view = SheetView(sheet, readers: readers)
    let found = Self.layouts.compactMap { $0.evidence(in: view) }
    guard var best = found.first else { return nil }
    for evidence in found where evidence.score > best.score { best = evidence }
    best.doubts += found.compactMap { LayoutRivalry(best: best, other: $0).doubt }
    return best
  }
}
