/// Everything that reads text, made once of one vocabulary.
///
/// It never changes and is handed to all that look at a sheet, so they share one.
final class CellReaders: Sendable {
  let codes: KSBCodeReader
  let coverage: CoverageReader
  let sentences: SentenceWords
  let colours: ColourReader
  let crosses: AmbiguousCrossMarks
  let degrees: DegreeReader
  let teaching: TeachingWords
  let subjects: HeaderSubjects
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
  /// What other sheets of the workbook say that marks mean.
  let sharedKey: ScaleKey?
  /// The structure's units, where it is known.
  let knownUnits: KnownUnits?
  /// The statements of the standards that the workbook may map.
  let knownStatements: KnownStatements

  /// Makes the readers, of a vocabulary and what a user says of words and colours.
  init(
    vocabulary: Vocabulary, instructions: LayoutInstructions? = nil,
    knownUnits: KnownUnits? = nil, knownStatements: KnownStatements = KnownStatements()
  ) {
    self.knownStatements = knownStatements
    sharedKey = nil
    self.knownUnits = knownUnits
    let words = (instructions?.words ?? WordInstructions())
      .overridden(by: instructions?.told ?? [])
    let vocabulary = vocabulary.adding(words)
    codes = KSBCodeReader()
    coverage = CoverageReader(vocabulary: vocabulary, decided: words)
    sentences = SentenceWords(vocabulary.phrases)
    crosses = AmbiguousCrossMarks(vocabulary: vocabulary, coverage: coverage)
    colours = ColourReader(instructions?.colours ?? [])
    degrees = DegreeReader(vocabulary.form)
    teaching = TeachingWords(vocabulary.subjects)
    subjects = HeaderSubjects(vocabulary.subjects)
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

  /// The same readers, knowing more of what they read.
  init(
    _ readers: CellReaders, knowing key: ScaleKey? = nil, units known: KnownUnits?? = nil,
    statements: KnownStatements? = nil
  ) {
    sharedKey = key ?? readers.sharedKey
    knownUnits = known ?? readers.knownUnits
    knownStatements = statements ?? readers.knownStatements
    codes = readers.codes
    coverage = readers.coverage
    sentences = readers.sentences
    colours = readers.colours
    crosses = readers.crosses
    degrees = readers.degrees
    teaching = readers.teaching
    subjects = readers.subjects
    prompts = readers.prompts
    units = readers.units
    reasons = readers.reasons
    headers = readers.headers
    sections = readers.sections
    rows = readers.rows
    lists = readers.lists
    unitHeaders = readers.unitHeaders
    standardFacts = readers.standardFacts
  }
}
