import Domain

/// Reads rules of combination out of texts.
struct RuleTextReader {
  let words: StructureWords
  let facts: RuleFacts

  /// What was found: rules, and sentences that must be rules but are not understood.
  struct Found {
    var rules: [StatedRule] = []
    var unread: [UnreadableCell] = []
    /// How many units learners may take from pathways that are not theirs.
    var fromOtherPathways: [FromOtherPathways] = []
  }

  /// So many units at the most that are not of the learner's own pathway.
  struct FromOtherPathways {
    var most: Amount
    /// The pathway whose learners may; nil for all.
    var pathway: String?
    var location: CellLocation
    var text: String
  }

  /// Reads texts, sentence by sentence.
  func read(_ texts: [RuleText]) -> Found {
    var found = Found()
    for text in texts where !readWhole(text, into: &found) {
      for sentence in RuleWord.sentences(in: text.text) { read(sentence, of: text, into: &found) }
    }
    return found
  }

  /// Reads a heading as one sentence, its name included: “Optional credits: minimum 30”.
  private func readWhole(_ text: RuleText, into found: inout Found) -> Bool {
    guard let whole = text.whole, whole.utf8.count <= RuleWord.longest, !isMandatory(text.place)
    else { return false }
    let sentences = RuleWord.sentences(in: whole)
    guard let sentence = sentences.first, sentences.count == 1 else { return false }
    let before = found
    read(sentence, of: text, into: &found)
    if found.rules.count > before.rules.count, found.unread.count == before.unread.count {
      return true
    }
    found = before
    return false
  }

  private func read(_ sentence: String, of text: RuleText, into found: inout Found) {
    guard sentence.contains(" ") else { return }
    let (context, headed) = context(of: text.place)
    let pathway = headed ?? text.sheetPathway.map { spelling(ofPathway: $0) }
    var lexer = RuleLexer(sentence, table: words.phrases, names: facts)
    let items = lexer.read()
    var parser = RuleParser(items, context: context, facts: facts)
    switch parser.read() {
    case .note: return
    case .rules where isMandatory(text.place) && takesAll(items): return
    case .unread where isMandatory(text.place) && takesAll(items): return
    case .unread where isAboutSheets(sentence) || namesColumns(sentence): return
    case .rules(let rules) where !isMandatory(text.place):
      found.rules += stated(rules, sentence, of: text, on: pathway)
    case .fromOtherPathways(let most, let rules) where !isMandatory(text.place):
      found.rules += stated(rules, sentence, of: text, on: pathway)
      found.fromOtherPathways.append(
        FromOtherPathways(
          most: most, pathway: parser.pathway ?? pathway, location: text.location,
          text: text.whole ?? sentence))
    case .rules, .fromOtherPathways, .unread:
      found.unread.append(
        UnreadableCell(subject: .rule, location: text.location, text: text.whole ?? sentence))
    }
  }

  private func stated(
    _ rules: [CombinationRule], _ sentence: String, of text: RuleText, on pathway: String?
  ) -> [StatedRule] {
    rules.map { rule in
      var rule = rule
      rule.pathway = rule.pathway ?? pathway
      return StatedRule(rule: rule, location: text.location, text: text.whole ?? sentence)
    }
  }

  /// Whether a text only names columns: “Requires, Barred with”.
  private func namesColumns(_ sentence: String) -> Bool {
    guard sentence.utf8.count <= 80 else { return false }
    return sentence.split(separator: ",").allSatisfy { words.columns.role(of: String($0)) != nil }
  }

  /// Whether a sentence explains how to fill in a sheet: “at least one unit in each row”.
  private func isAboutSheets(_ sentence: String) -> Bool {
    if LabelText.words(sentence).contains(where: words.sheetWords.contains) { return true }
    // “Say under Of whether …”, “Under Pathway, name the one that …”
    return sentence.split(separator: ",").prefix(2).contains { clause in
      LabelText.words(String(clause)).first.map(words.fillInWords.contains) ?? false
    }
  }

  /// Whether words about mandatory units leave no choice among them: “all must be taken”.
  private func takesAll(_ items: [RuleItem]) -> Bool {
    !items.contains(.bars) && (items.contains(.every) || !items.contains(.choose))
  }

  private func isMandatory(_ place: RuleText.Place) -> Bool {
    if case .mandatoryHeading = place { return true }
    return false
  }

  private func context(of place: RuleText.Place) -> (RuleContext, String?) {
    switch place {
    case .mandatoryHeading: return (.heading(nil), nil)
    case .heading(let group, let pathway):
      return (.heading(spelling(ofGroup: group)), pathway.map { spelling(ofPathway: $0) })
    case .below(let group): return (.below(spelling(ofGroup: group)), nil)
    case .loose: return (.loose, nil)
    }
  }

  private func spelling(ofPathway name: String) -> String {
    facts.pathways.knownSpelling(of: name) ?? name
  }

  private func spelling(ofGroup name: String?) -> String? {
    name.map { facts.groups.knownSpelling(of: $0) ?? $0 }
  }
}
