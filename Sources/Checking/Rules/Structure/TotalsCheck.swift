import Domain
import Recognition

/// Compares totals that a structure states with what its units add up to.
struct TotalsCheck {
  let structure: SubmissionStructure
  let qualification: Qualification
  private let analysis: CombinationAnalysis

  init(structure: SubmissionStructure, qualification: Qualification) {
    self.structure = structure
    self.qualification = qualification
    analysis = CombinationAnalysis(structure.combined, steps: Self.steps)
  }

  /// Two numbers that should agree.
  struct Disagreement {
    var message: String
    var location: CellLocation?
  }

  func disagreements() -> [Disagreement] {
    declared + credits + hours + time + size
  }

  private var rows: [UnitRow] { structure.recognised.units }

  // MARK: Totals of rows

  private var declared: [Disagreement] {
    structure.recognised.totals.compactMap { total in
      guard let range = range(of: total.quantity, over: total.scope),
        !range.contains(total.declared)
      else { return nil }
      return Disagreement(
        message: range.least == range.most
          ? "The total says \(total.declared), and the units add up to \(range.least)."
          : "The total says \(total.declared), and \(Self.words(range)).",
        location: total.location)
    }
  }

  /// What units add up to; nil when that is not known.
  private func range(
    of quantity: StatedTotal.Quantity, over scope: StatedTotal.Scope
  ) -> TotalRange? {
    let sum =
      switch scope {
      case .rows(let places):
        sum(quantity, places.filter(rows.indices.contains).map { rows[$0] })
      case .mandatory: sum(quantity, rows.filter { $0.status.value == .mandatory })
      case .learner: isFixed ? sum(quantity, rows) : nil
      }
    if let sum { return TotalRange(least: sum, most: sum) }
    return scope == .learner ? combinations(quantity) : nil
  }

  /// Whether every learner takes every unit.
  private var isFixed: Bool {
    rows.allSatisfy { $0.status.value == .mandatory && !$0.namesPathway }
  }

  /// The least and the most that a valid combination has; nil where something is in doubt.
  private func combinations(_ quantity: StatedTotal.Quantity) -> TotalRange? {
    guard structure.doubts.isEmpty else { return nil }
    let amounts = structure.combined.units.indices.compactMap { unit in
      structure.row(of: unit).flatMap { stated(quantity, $0).value }
    }
    guard amounts.count == structure.combined.units.count else { return nil }
    return analysis.totals(of: amounts)
  }

  /// How many steps the search for the least or the most may take.
  private static let steps = 10_000

  private static func words(_ range: TotalRange) -> String {
    "a valid combination of the units has \(range.least) to \(range.most)"
  }

  private func stated(_ quantity: StatedTotal.Quantity, _ row: UnitRow) -> Stated<Amount> {
    switch quantity {
    case .credits: row.credits
    case .guidedLearningHours: row.guidedLearningHours
    case .totalQualificationTime: row.totalQualificationTime
    }
  }

  private func sum(_ quantity: StatedTotal.Quantity, _ rows: [UnitRow]) -> Amount? {
    var sum = 0
    for row in rows {
      guard let value = stated(quantity, row).value else { return nil }
      sum += value.hundredths
    }
    return rows.isEmpty ? nil : Amount(hundredths: sum)
  }

  // MARK: What is said of the qualification

  private var statedCredits: Amount? {
    structure.recognised.facts.credits.value ?? qualification.credits
  }

  /// The credits of the qualification against those of a valid combination, or else against an
  /// exact rule for all.
  private var credits: [Disagreement] {
    let fact = structure.recognised.facts.credits
    guard let stated = statedCredits else { return [] }
    if let found = disagreement(.credits, stated, "credits", fact.location) { return [found] }
    return structure.combined.rules.compactMap { rule in
      guard rule.scope == .learner, rule.measure == .credits, rule.minimumLevel == nil,
        rule.exactLevel == nil, let exact = rule.atLeast, rule.atMost == exact, exact != stated
      else { return nil }
      return Disagreement(
        message:
          "The qualification is stated to have \(stated) credits, and a rule asks for \(exact) in all.",
        location: fact.location)
    }
  }

  private func disagreement(
    _ quantity: StatedTotal.Quantity, _ stated: Amount, _ what: String, _ location: CellLocation?
  ) -> Disagreement? {
    guard let range = range(of: quantity, over: .learner), !range.contains(stated) else {
      return nil
    }
    let units =
      range.least == range.most ? "its units have \(range.least)" : Self.words(range)
    return Disagreement(
      message: "The qualification is stated to have \(stated) \(what), and \(units).",
      location: location)
  }

  /// Guided learning is a part of the total qualification time.
  private var hours: [Disagreement] {
    let facts = structure.recognised.facts
    let units = rows.compactMap { row in
      tooMany(
        row.guidedLearningHours, row.totalQualificationTime, row.credits.value, of: row.name)
    }
    let whole = tooMany(
      facts.guidedLearningHours, facts.totalQualificationTime, statedCredits,
      of: "the qualification")
    if let whole { return units + [whole] }
    // What is more than the whole time is not compared with the units as well.
    let guided = facts.guidedLearningHours.value.flatMap {
      disagreement(
        .guidedLearningHours, $0, "guided learning hours", facts.guidedLearningHours.location)
    }
    return units + [guided].compactMap { $0 }
  }

  /// The total qualification time against the units, and against the credits.
  private var time: [Disagreement] {
    let fact = structure.recognised.facts.totalQualificationTime
    guard let stated = fact.value else { return [] }
    let units = disagreement(
      .totalQualificationTime, stated, "hours of total qualification time", fact.location)
    if let units { return [units] }
    guard let credits = statedCredits else { return [] }
    let hours = Self.hours(of: credits)
    // Credits are rounded to whole ones: half a credit is five hours.
    let difference = (stated.hundredths - hours.hundredths).magnitude
    guard difference > Amount(5).hundredths.magnitude else { return [] }
    return [
      Disagreement(
        message: """
          The total qualification time is stated as \(stated) hours, and \(credits) credits come to \
          \(hours).
          """,
        location: fact.location)
    ]
  }

  /// Ten hours for each credit.
  private static func hours(of credits: Amount) -> Amount {
    let bounded = max(0, min(credits.hundredths, Amount.largest.hundredths))
    return Amount(hundredths: bounded * 10)
  }

  private func tooMany(
    _ guided: Stated<Amount>, _ total: Stated<Amount>, _ credits: Amount?, of what: String
  ) -> Disagreement? {
    guard let part = guided.value else { return nil }
    if let whole = total.value {
      guard part > whole else { return nil }
      return Disagreement(
        message: """
          The guided learning hours of \(what), \(part), are more than its total qualification \
          time, \(whole).
          """,
        location: guided.location)
    }
    guard let credits, part > Self.hours(of: credits) else { return nil }
    return Disagreement(
      message: """
        The guided learning hours of \(what), \(part), are more than the \(Self.hours(of: credits)) \
        hours that its \(credits) credits come to.
        """,
      location: guided.location)
  }

  /// The words for sizes: an award up to 120 hours, a certificate up to 369, a diploma from 370.
  ///
  /// They are those of titles in Ofqual's register, “Level 4 Certificate in …”; a Higher National
  /// Certificate or a Certificate of Higher Education has 1,200 hours.
  private var size: [Disagreement] {
    let time = structure.recognised.facts.totalQualificationTime
    guard let title = qualification.title?.lowercased(), let hours = time.value,
      !["higher national", "higher education", "foundation degree"].contains(where: title.contains)
    else { return [] }
    let words = title.split { !$0.isLetter && !$0.isNumber }
    let namesLevel = zip(words, words.dropFirst()).contains { $0 == "level" && Int($1) != nil }
    guard namesLevel else { return [] }
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
