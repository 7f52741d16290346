public import Workbooks

/// Reads the structure of a qualification out of a workbook's sheets.
public struct StructureRecogniser: Sendable {
  /// How much a sheet must show before it is taken for a structure.
  public enum Expectation: Sendable {
    /// The workbook was given as the structure.
    case given
    /// The workbook is the mapping, which may hold the structure's sheets too; the sheets that
    /// were read as the mapping.
    case besideMapping(sheets: Set<String>)
  }

  private let words: StructureWords

  /// Creates a recogniser of a vocabulary's words.
  public init(vocabulary: Vocabulary = .standard) {
    words = StructureWords(vocabulary: vocabulary)
  }

  /// Recognises the structure; without units in it when no sheet looks like one.
  public func recognise(_ workbook: Workbook, _ expectation: Expectation) -> RecognisedStructure {
    var mapping: Set<String> = []
    var isBesideMapping = false
    if case .besideMapping(let sheets) = expectation { (mapping, isBesideMapping) = (sheets, true) }
    let analyser = SheetAnalyser(words: words)
    let drafts = workbook.sheets.map { sheet in
      mapping.contains(sheet.name) ? Self.mapping(sheet) : analyser.read(sheet)
    }
    var choice = StructureSheetChoice(drafts, words: words, isBesideMapping: isBesideMapping)
    let chosen = choice.chosen()
    var assembler = StructureAssembler(
      chosen, rivals: choice.rivals, words: words, isBesideMapping: isBesideMapping)
    return assembler.assembled()
  }

  private static func mapping(_ sheet: Sheet) -> SheetDraft {
    SheetDraft(
      reading: StructureSheet(
        sheet: sheet.name, visibility: sheet.visibility, purpose: .other,
        evidence: ["read as the mapping"]))
  }
}
