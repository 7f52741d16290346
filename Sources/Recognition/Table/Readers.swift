/// Everything that reads text, made once of one vocabulary.
struct Readers: Sendable {
  let codes: KSBCodeReader
  let coverage: CoverageReader
  let prompts: PromptReader
  let units: UnitReader
  let headers: HeaderReader
  let sections: SectionReader
  let rows: RowWords
  let lists: KSBListReader
  /// The headers of columns of units.
  let unitHeaders: HeaderPhrases<StructureRole>

  init(vocabulary: Vocabulary) {
    codes = KSBCodeReader()
    coverage = CoverageReader(vocabulary: vocabulary)
    prompts = PromptReader(vocabulary: vocabulary)
    units = UnitReader(vocabulary: vocabulary)
    headers = HeaderReader(vocabulary: vocabulary)
    sections = SectionReader(vocabulary: vocabulary)
    rows = RowWords(vocabulary: vocabulary)
    lists = KSBListReader(vocabulary: vocabulary)
    unitHeaders = HeaderPhrases(vocabulary.structure.columns)
  }
}
