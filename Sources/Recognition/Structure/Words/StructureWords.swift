import Domain
import Workbooks

/// The words of structures, prepared for reading cells.
struct StructureWords: Sendable {
  let units: UnitReader
  let prompts: PromptReader
  let codes = KSBCodeReader()
  let rows: RowWords
  let columns: HeaderPhrases<StructureRole>
  let headers: UnitHeaders
  let ruleColumns: HeaderPhrases<RuleRole>
  let facts: HeaderPhrases<FactRole>
  let status: StatusReader
  let numbers: StatedNumbers
  let phrases: RulePhraseTable
  let vocabulary: Vocabulary.Structure
  let everyPathway: Set<String>
  let noGroup: Set<String>
  let pathwayWords: Set<String>
  let unitNouns: Set<String>
  let groupWords: Set<String>
  let subjects: Set<String>
  let sheetWords: Set<String>
  let fillInWords: Set<String>
  let awards: AwardWords

  init(vocabulary: Vocabulary) {
    let words = vocabulary.structure
    self.vocabulary = words
    units = UnitReader(vocabulary: vocabulary)
    prompts = PromptReader(vocabulary: vocabulary)
    rows = RowWords(vocabulary: vocabulary)
    columns = HeaderPhrases(words.columns)
    var ruleHeaders = words.ruleColumns
    for name in ["group", "pathway"] { ruleHeaders[name] = words.columns[name] }
    ruleColumns = HeaderPhrases(ruleHeaders)
    facts = HeaderPhrases(words.facts)
    status = StatusReader(words)
    headers = UnitHeaders(words, status: status)
    numbers = StatedNumbers(words)
    phrases = RulePhraseTable(words)
    everyPathway = Set(words.everyPathway)
    noGroup = Set(words.noGroup)
    pathwayWords = Set(words.pathwayWords)
    unitNouns = Set(words.unitNouns)
    groupWords = Set(words.groupWords)
    subjects = Set(words.rule.subjects)
    sheetWords = Set(words.rule.aboutSheets)
    fillInWords = Set(words.rule.fillIn)
    awards = AwardWords(words)
  }

  /// An index of groups' names.
  func groupIndex() -> NameRegistry {
    let nouns = vocabulary.unitNouns + vocabulary.optional
    return NameRegistry(around: vocabulary.groupWords + nouns, titles: vocabulary.groupWords)
  }

  /// An index of pathways' names.
  func pathwayIndex() -> NameRegistry {
    NameRegistry(around: vocabulary.pathwayWords, titles: vocabulary.pathwayWords)
  }

  /// Whether a text was left for the user to replace; “Choose one option” is a rule here.
  func isPrompt(_ text: String) -> Bool {
    guard prompts.isPrompt(text) else { return false }
    let said = RuleWord.words(in: String(text.prefix(SectionHeading.longest)))
      .compactMap(phrases.item)
    let isCounted = said.contains { if case .number = $0 { true } else { false } }
    return !(isCounted && said.contains { [.units, .options, .optional, .credits].contains($0) })
  }

  /// Whether a cell of a group says that there is none.
  func isNoGroup(_ text: String) -> Bool { noGroup.contains(Self.folded(text)) }

  /// Whether a cell of pathways says that all of them are meant.
  func isEveryPathway(_ text: String) -> Bool { everyPathway.contains(Self.folded(text)) }

  /// Whether a header or heading speaks of a pathway.
  func saysPathway(_ text: String) -> Bool {
    text.utf8.count <= UnitHeaders.longest
      && LabelText.words(text).contains(where: pathwayWords.contains)
  }

  /// The standings that a text mentions anywhere.
  func standings(in text: String) -> Set<Unit.Standing> {
    guard text.utf8.count <= RuleWord.longest else { return [] }
    return Set(LabelText.words(text).compactMap { status.standing(word: $0) })
  }

  /// Lower case, one space between words, no space around them.
  static func folded(_ text: String) -> String { LabelText.plain(text).lowercased() }
}
