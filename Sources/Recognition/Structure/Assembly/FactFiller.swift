import Domain
import Workbooks

/// Puts what labels state into the qualification's facts, the first of each.
struct FactFiller {
  let numbers: StatedNumbers

  /// Fills in a fact; what is wrong with it, if anything is.
  func fill(_ facts: inout QualificationFacts, with draft: FactDraft) -> UnreadableCell? {
    let (cell, location) = (draft.cell, draft.location)
    let fault: ParseProblem?
    switch draft.role {
    case .title: fault = text(&facts.title, draft)
    case .number: fault = text(&facts.number, draft)
    case .standard:
      fault = text(&facts.standard, draft)
      addStandardFacts(to: &facts)
    case .option: fault = text(&facts.option, draft)
    case .level: fault = set(&facts.level, numbers.level(cell, at: location))
    case .credits: fault = set(&facts.credits, numbers.credits(cell, at: location))
    case .guidedLearningHours:
      fault = set(&facts.guidedLearningHours, numbers.hours(cell, at: location))
    case .totalQualificationTime:
      fault = set(&facts.totalQualificationTime, numbers.hours(cell, at: location))
    }
    return fault.map {
      UnreadableCell(
        subject: .fact(label: draft.label), location: location, text: cell.text, fault: $0)
    }
  }

  private func addStandardFacts(to facts: inout QualificationFacts) {
    guard facts.standardFacts.isEmpty, let text = facts.standard.value,
      let location = facts.standard.location
    else { return }
    let subjects =
      NamedStandards.references(in: text).map { StandardFact.Subject.reference($0) }
      + StandardFactReader(text).subjects(after: .standard)
    facts.standardFacts = subjects.map { StandardFact($0, at: location) }
  }

  private func text(_ fact: inout Stated<String>, _ draft: FactDraft) -> ParseProblem? {
    let isUnknown = draft.cell.value.isUnknown
    let plain = LabelText.plain(draft.cell.text)
    return set(
      &fact,
      Stated(
        isUnknown || plain.isEmpty ? nil : plain, location: draft.location,
        text: draft.cell.text, fault: isUnknown ? .noValue : nil))
  }

  private func set<Value>(_ fact: inout Stated<Value>, _ stated: Stated<Value>) -> ParseProblem? {
    guard fact.location == nil else { return nil }
    fact = stated
    return stated.fault
  }
}
