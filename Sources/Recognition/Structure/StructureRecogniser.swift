package import Workbooks

/// Reads the structure of a qualification out of a workbook's sheets.
package struct StructureRecogniser: Sendable {
  /// How much a sheet must show before it is taken for a structure.
  package enum Expectation: Sendable {
    /// The workbook was given as the structure.
    case given
    /// The workbook is the mapping, which may hold the structure's sheets too; the sheets that
    /// were read as the mapping.
    case besideMapping(sheets: Set<String>)
  }

  private let words: StructureWords

  /// Creates a recogniser of a vocabulary's words.
  package init(vocabulary: Vocabulary = .standard) {
    words = StructureWords(vocabulary: vocabulary)
  }

  /// Recognises the structure; without units in it when no sheet looks like one.
  package func recognise(_ workbook: Workbook, _ expectation: Expectation) -> RecognisedStructure {
    recognise(workbook, expectation, by: nil)
  }

  /// Recognises the structure as a user says that its sheets are laid out.
  ///
  /// - Throws: ``LayoutMismatch`` when the workbook has not what the instructions speak of.
  package func recognise(
    _ workbook: Workbook, _ expectation: Expectation, as instructions: StructureInstructions?
  ) throws(LayoutMismatch) -> RecognisedStructure {
    guard let instructions else { return recognise(workbook, expectation) }
    let check = StructureLayoutCheck(instructions: instructions)
    try check.requireParts(in: workbook)
    let structure = recognise(workbook, expectation, by: instructions)
    try check.requireHeeded(in: structure)
    return structure
  }

  private func recognise(
    _ workbook: Workbook, _ expectation: Expectation, by instructions: StructureInstructions?
  ) -> RecognisedStructure {
    var mapping: Set<String> = []
    var isBesideMapping = false
    if case .besideMapping(let sheets) = expectation { (mapping, isBesideMapping) = (sheets, true) }
    let analyser = SheetAnalyser(words: words, instructions: instructions)
    let drafts = workbook.sheets.map { sheet in
      mapping.contains(sheet.name) && instructions?.instructions(for: sheet) == nil
        ? Self.mapping(sheet) : analyser.read(sheet)
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
