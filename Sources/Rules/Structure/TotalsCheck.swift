import Qualifications
import Recognition
import Submissions

/// Compares totals that a structure states with what its units add up to.
struct TotalsCheck {
  let structure: SubmissionStructure
  let qualification: Qualification

  /// Two numbers that should agree.
  struct Disagreement {
    var message: String
    var location: CellLocation?
  }

  func disagreements() -> [Disagreement] {
    declared + credits + hours + size
  }

  private var rows: [UnitRow] { structure.recognised.units }

  // MARK: Totals of rows

  private var declared: [Disagreement] {
    structure.recognised.totals.compactMap { total in
      guard let sum = sum(of: total.quantity, over: total.scope), sum != total.declared else {
        return nil
      }
      return Disagreement(
        message: "The total says \(total.declared), and the units add up to \(sum).",
        location: total.location)
    }
  }

  /// The sum over units; nil when it depends on what learners choose, or is not known.
  private func sum(of quantity: StatedTotal.Quantity, over scope: StatedTotal.Scope) -> Amount? {
    switch scope {
    case .rows(let places):
      return sum(quantity, places.filter(rows.indices.contains).map { rows[$0] })
    case .mandatory: return sum(quantity, rows.filter { $0.status.value == .mandatory })
    case .learner:
      let isFixed = rows.allSatisfy { $0.status.value == .mandatory && !$0.namesPathway }
      return isFixed ? sum(quantity, rows) : nil
    }
  }

  private func sum(_ quantity: StatedTotal.Quantity, _ rows: [UnitRow]) -> Amount? {
    var sum = 0
    for row in rows {
      let stated =
        switch quantity {
        case .credits: row.credits
        case .guidedLearningHours: row.guidedLearningHours
        case .totalQualificationTime: row.totalQualificationTime
        }
      guard let value = stated.value else { return nil }
      sum += value.hundredths
    }
    return rows.isEmpty ? nil : Amount(hundredths: sum)
  }

  // MARK: What is said of the qualification

  /// The credits of the qualification against mandatory units, or against an exact rule for all.
  private var credits: [Disagreement] {
    let fact = structure.recognised.facts.credits
    guard let stated = fact.value ?? qualification.credits else { return [] }
    var found: [Disagreement] = []
    if let sum = sum(of: .credits, over: .learner), sum != stated {
      found.append(
        Disagreement(
          message:
            "The qualification is stated to have \(stated) credits, and its units have \(sum).",
          location: fact.location))
    }
    for rule in structure.combined.rules
    where rule.scope == .learner && rule.measure == .credits && rule.minimumLevel == nil
      && rule.exactLevel == nil
    {
      guard let exact = rule.atLeast, rule.atMost == exact, exact != stated else { continue }
      found.append(
        Disagreement(
          message:
            "The qualification is stated to have \(stated) credits, and a rule asks for \(exact) in all.",
          location: fact.location))
    }
    return found
  }

  /// Guided learning is a part of the total qualification time.
  private var hours: [Disagreement] {
    let facts = structure.recognised.facts
    let units = rows.compactMap { row in
      tooMany(row.guidedLearningHours, row.totalQualificationTime, of: row.name)
    }
    return units
      + [tooMany(facts.guidedLearningHours, facts.totalQualificationTime, of: "the qualification")]
      .compactMap { $0 }
  }

  private func tooMany(
    _ guided: Stated<Amount>, _ total: Stated<Amount>, of what: String
  ) -> Disagreement? {
    guard let part = guided.value, let whole = total.value, part > whole else { return nil }
    return Disagreement(
      message: """
        The guided learning hours of \(what), \(part), are more than its total qualification \
        time, \(whole).
        """,
      location: guided.location)
  }

  /// The words for sizes: an award up to 120 hours, a certificate up to 369, a diploma from 370.
  private var size: [Disagreement] {
    let time = structure.recognised.facts.totalQualificationTime
    guard let title = qualification.title?.lowercased(), let hours = time.value else { return [] }
    let words = title.split { !$0.isLetter }
    let sizes: [(word: Substring, least: Amount, most: Amount, range: String)] = [
      ("award", 0, 120, "at most 120"), ("certificate", 121, 369, "121 to 369"),
      ("diploma", 370, .largest, "at least 370"),
    ]
    let named = sizes.filter { words.contains($0.word) }
    guard named.count == 1, let size = named.first, hours < size.least || hours > size.most else {
      return []
    }
    return [
      Disagreement(
        message:
          "The title says \(size.word), which has \(size.range) hours, and the total qualification time is \(hours).",
        location: time.location)
    ]
  }
}

extension UnitRow {
  fileprivate var namesPathway: Bool { places.contains { !$0.pathways.isEmpty } }
}
