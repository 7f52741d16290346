/// The units that a branch of a search takes for certain, and those that it leaves.
struct SettledUnits {
  /// The units that every choice of the branch has.
  private(set) var chosen: UnitSet
  /// The units that no choice of the branch has.
  private(set) var left: UnitSet

  /// What is settled so far, with all that follows from it.
  init(chosen: UnitSet, left: UnitSet) {
    self.chosen = chosen
    self.left = left
  }

  /// Settles more units and all that follows; false when that contradicts itself.
  mutating func settle(
    adding: UnitSet, leaving: UnitSet, _ links: UnitLinks, _ wishes: ChoiceSearch.Wishes
  ) -> Bool {
    var (adding, leaving) = (adding, leaving)
    while true {
      let (new, gone) = (adding.subtracting(chosen), leaving.subtracting(left))
      chosen.formUnion(new)
      left.formUnion(gone)
      guard chosen.intersection(left).isEmpty else { return false }
      (adding, leaving) = (UnitSet(), UnitSet())
      for unit in new.elements {
        adding.formUnion(links.required[unit])
        leaving.formUnion(links.barred[unit])
      }
      for unit in gone.elements { leaving.formUnion(links.requiring[unit]) }
      guard follow(wishes, &adding, &leaving) else { return false }
      if adding.isSubset(of: chosen), leaving.isSubset(of: left) { return true }
    }
  }

  /// Leaves the last unit of a set that must not be held, and takes the last of one that is needed.
  private func follow(
    _ wishes: ChoiceSearch.Wishes, _ adding: inout UnitSet, _ leaving: inout UnitSet
  ) -> Bool {
    for set in wishes.avoided.sets where set.intersection(left).isEmpty {
      let rest = set.subtracting(chosen)
      if rest.isEmpty { return false }
      if rest.count == 1 { leaving.formUnion(rest) }
    }
    for set in wishes.needed where set.intersection(chosen).isEmpty {
      let rest = set.subtracting(left)
      if rest.isEmpty { return false }
      if rest.count == 1 { adding.formUnion(rest) }
    }
    return true
  }
}

extension UnitLinks {
  /// A unit of a choice that breaks bars or requirements, of those the one that breaks most; nil
  /// when the choice keeps to all.
  func unitInQuestion(of choice: UnitSet) -> Int? {
    var worst: (unit: Int, breaks: Int)?
    for unit in choice.elements {
      let breaks =
        barred[unit].intersection(choice).count + required[unit].subtracting(choice).count
      if breaks > worst?.breaks ?? 0 { worst = (unit, breaks) }
    }
    return worst?.unit
  }
}
