import Qualifications

/// Reads rules of combination out of texts.
struct RuleTextReader {
  let words: StructureWords
  let names: RuleNames

  /// What was found: rules, and sentences that must be rules but are not understood.
  struct Found {
    var rules: [StatedRule] = []
    var unread: [UnreadStatement] = []
  }

  /// Reads texts, sentence by sentence.
  func read(_ texts: [RuleText]) -> Found {
    var found = Found()
    for text in texts {
      for sentence in RuleWord.sentences(in: text.text) { read(sentence, of: text, into: &found) }
    }
    return found
  }

  private func read(_ sentence: String, of text: RuleText, into found: inout Found) {
    guard sentence.contains(" ") else { return }
    let (context, headed) = context(of: text.place)
    let pathway = headed ?? text.sheetPathway.map { spelling(ofPathway: $0) }
    var lexer = RuleLexer(sentence, table: words.phrases, names: names)
    let items = lexer.read()
    var parser = RuleParser(items, context: context, soleGroup: names.soleGroup)
    switch parser.read() {
    case .note: return
    case .rules where isMandatory(text.place) && takesAll(items): return
    case .unread where isMandatory(text.place) && takesAll(items): return
    case .rules(let rules) where !isMandatory(text.place):
      found.rules += rules.map { rule in
        var rule = rule
        rule.pathway = rule.pathway ?? pathway
        return StatedRule(rule: rule, location: text.location, text: text.whole ?? sentence)
      }
    case .rules, .unread:
      found.unread.append(
        UnreadStatement(subject: .rule, location: text.location, text: text.whole ?? sentence))
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
    case .mandatoryHeading: return (.heading(.group(nil)), nil)
    case .heading(let group, let pathway):
      return (.heading(scope(group)), pathway.map { spelling(ofPathway: $0) })
    case .below(let group): return (.below(scope(group)), nil)
    case .loose: return (.loose, nil)
    }
  }

  private func spelling(ofPathway name: String) -> String {
    names.pathways.knownSpelling(of: name) ?? name
  }

  private func scope(_ group: String?) -> CombinationRule.Scope {
    .group(group.map { names.groups.knownSpelling(of: $0) ?? $0 })
  }
}
