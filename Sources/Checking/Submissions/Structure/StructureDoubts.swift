import Domain
import Recognition

/// Finds what keeps answers about valid combinations from being certain.
struct StructureDoubts {
  let structure: SubmissionStructure
  let merged: MergedUnits

  /// The doubts, what could change any answer before what could only forbid choices.
  func all() -> [StructureWarning] {
    let doubts = rows + uncounted + unread + strangers
    return doubts.filter { !$0.onlyForbids } + doubts.filter(\.onlyForbids)
  }

  private var units: [UnitRow] { structure.recognised.units }

  private var rows: [StructureWarning] {
    let unplaced = units.filter(\.places.isEmpty).map { row in
      let cell = row.status.value == nil ? row.status.location : row.group.location
      let location = cell ?? row.location
      let what =
        row.status.value == nil ? "whether \(row.name) is mandatory" : "where \(row.name) belongs"
      return StructureWarning(
        location: location, reason: "\(what) is not stated for certain at \(location)",
        onlyForbids: false)
    }
    let differing = merged.differing.map { index in
      let location = units[index].location
      return StructureWarning(
        location: location,
        reason: "\(units[index].name) is stated again, otherwise, at \(location)",
        onlyForbids: false)
    }
    return unplaced + differing
  }

  /// Credits and levels that a rule counts and that are not known.
  private var uncounted: [StructureWarning] {
    structure.combined.units.indices.compactMap { place -> StructureWarning? in
      let unit = structure.combined.units[place]
      guard let row = structure.row(of: place) else { return nil }
      let rules = structure.combined.rules.filter { $0.counts(unit) }
      if unit.credits == nil, rules.contains(where: { $0.measure == .credits }) {
        return doubt(
          "the credits of \(unit.code) are not known", row.credits.location ?? row.location)
      }
      if unit.level == nil,
        rules.contains(where: { $0.minimumLevel != nil || $0.exactLevel != nil })
      {
        return doubt("the level of \(unit.code) is not known", row.level.location ?? row.location)
      }
      return nil
    }
  }

  private func doubt(_ reason: String, _ location: CellLocation) -> StructureWarning {
    StructureWarning(location: location, reason: "\(reason) at \(location)", onlyForbids: false)
  }

  private var unread: [StructureWarning] {
    structure.recognised.unread.compactMap { statement in
      switch statement.subject {
      case .fact: nil
      case .pathwayMark(let pathway):
        StructureWarning(
          location: statement.location,
          reason: "the mark for pathway \(pathway) at \(statement.location) cannot be read",
          onlyForbids: false)
      case .rule, .ruleCell:
        StructureWarning(
          location: statement.location,
          reason: "the rule of combination at \(statement.location) cannot be read",
          onlyForbids: true)
      }
    }
  }

  private var strangers: [StructureWarning] {
    merged.strangers.map { index in
      StructureWarning(
        location: units[index].location,
        reason: "\(units[index].name) requires or bars a unit that the structure does not have",
        onlyForbids: true)
    }
  }
}

extension CombinationRule {
  /// Whether a unit counts towards the rule on some pathway.
  fileprivate func counts(_ unit: Unit) -> Bool {
    switch scope {
    case .learner: true
    case .group(let name):
      unit.places.contains { $0.group == name && (name != nil || $0.standing == .optional) }
    }
  }
}
