/// Everything that reads text, made once of one vocabulary.
///
/// It never changes and is handed to all that look at a sheet, so they share one.
final class Readers: Sendable {
  let codes: KSBCodeReader
  let coverage: CoverageReader
  let colours: ColourReader
  let crosses: DoubtfulCrosses
  let prompts: PromptReader
  let units: UnitReader
  let reasons: ReasonReader
  let headers: HeaderReader
  let sections: SectionReader
  let rows: RowWords
  let lists: KSBListReader
  /// The headers of columns of units.
  let unitHeaders: HeaderPhrases<StructureRole>
  let standardFacts: StandardFactWords

  /// Makes the readers, of a vocabulary and what a user says of words and colours.
  init(vocabulary: Vocabulary, instructions: LayoutInstructions? = nil) {
    let words = instructions?.words ?? WordInstructions()
    let vocabulary = vocabulary.adding(words)
    codes = KSBCodeReader()
    coverage = CoverageReader(vocabulary: vocabulary, decided: words)
    crosses = DoubtfulCrosses(vocabulary: vocabulary, coverage: coverage)
    colours = ColourReader(instructions?.colours ?? [])
    prompts = PromptReader(vocabulary: vocabulary)
    units = UnitReader(vocabulary: vocabulary)
    reasons = ReasonReader(units: units, prompts: prompts)
    headers = HeaderReader(vocabulary: vocabulary)
    sections = SectionReader(vocabulary: vocabulary)
    rows = RowWords(vocabulary: vocabulary)
    lists = KSBListReader(vocabulary: vocabulary)
    unitHeaders = HeaderPhrases(vocabulary.structure.columns)
    standardFacts = StandardFactWords(vocabulary.standardFacts)
  }
}
