import Domain

/// What rules in words may speak of: the names of groups and pathways, and what their units are.
struct RuleFacts {
  let groups: NameRegistry
  let pathways: NameRegistry
  /// The groups that optional units are in, in their order; nil is the nameless one.
  let optionalGroups: [String?]
  /// The lowest level of any unit; nil when that of some unit is not known.
  let lowestLevel: Int?
  private let sizes: [String: Int]
  private let units: [UnitRow]
  private let codes: Set<String>
  private let onPathways: [String?]

  /// The sums that were asked for before: many sentences ask for the same.
  private final class Sums {
    var known: [Key: Amount?] = [:]
    var amounts: [Key: Set<Amount>] = [:]
  }

  private struct Key: Hashable {
    var measure: CombinationRule.Measure
    var pathway: String?
    var groups: Set<String?>
    var least: Int?
    var exact: Int?
  }

  private let sums = Sums()

  private static let longestName = 6

  init(groups: NameRegistry, pathways: NameRegistry, units: [UnitRow]) {
    self.groups = groups
    self.pathways = pathways
    self.units = units
    codes = Set(
      units.compactMap { $0.code?.lowercased() }
        .filter { $0.contains(where: \.isLetter) && $0.contains(where: \.isNumber) })
    var seen: Set<String?> = []
    optionalGroups = units.flatMap(\.places).filter { $0.standing == .optional }.map(\.group)
      .filter { seen.insert($0).inserted }
    let levels = units.compactMap(\.level.value)
    lowestLevel = levels.count == units.count ? levels.min() : nil
    var sizes: [String: Int] = [:]
    for unit in units {
      for group in Set(unit.places.compactMap(\.group)) { sizes[group, default: 0] += 1 }
    }
    self.sizes = sizes
    var named: Set<String> = []
    let names = units.flatMap { $0.places.flatMap(\.pathways) }.filter { named.insert($0).inserted }
    onPathways = names.isEmpty ? [nil] : names
  }

  /// The longest name of a group at the start of some words, and how many it takes.
  func group(opening words: ArraySlice<RuleWord>) -> (name: String, count: Int)? {
    Self.name(opening: words, among: groups)
  }

  /// The longest name of a pathway at the start of some words, and how many it takes.
  func pathway(opening words: ArraySlice<RuleWord>) -> (name: String, count: Int)? {
    Self.name(opening: words, among: pathways)
  }

  private static func name(
    opening words: ArraySlice<RuleWord>, among index: NameRegistry
  ) -> (name: String, count: Int)? {
    if index.isEmpty { return nil }
    for count in stride(from: min(longestName, words.count), to: 0, by: -1) {
      let taken = words.prefix(count)
      if taken.first?.isMark == true || taken.last?.isMark == true { continue }
      let key = taken.filter { !$0.isMark }.map(\.folded).joined(separator: " ")
      if let name = index.names[key] { return (name, count) }
    }
    return nil
  }

  // MARK: Units

  /// The pathways that a rule is about: its own, or all there are.
  func pathways(of pathway: String?) -> [String?] { pathway.map { [$0] } ?? onPathways }

  /// How many units a group has.
  func size(of group: String) -> Int { sizes[group] ?? 0 }

  /// How many units of a group a learner on a pathway may take.
  func size(of group: String, on pathway: String?) -> Int {
    units.count { unit in
      unit.places.contains { place in
        place.group == group
          && (place.pathways.isEmpty || pathway.map { place.pathways.contains($0) } ?? false)
      }
    }
  }

  /// Whether a word is the code of a unit, and can be nothing else.
  func isUnitCode(_ word: String) -> Bool { codes.contains(word) }

  /// What there is of units to choose from, counted or in credits: of a group, or of several.
  func amounts(of scope: RuleScope, _ measure: CombinationRule.Measure) -> Set<Amount> {
    let names: [String?]
    switch scope {
    case .group(let name): names = [name]
    case .together(let all), .each(let all): names = all.isEmpty ? optionalGroups : all
    case .mandatory, .learner, .otherPathway: return []
    }
    let key = Key(measure: measure, groups: Set(names))
    if let known = sums.amounts[key] { return known }
    let members = units.filter { unit in
      unit.places.contains { $0.standing == .optional && key.groups.contains($0.group) }
    }
    let sum =
      measure == .units
      ? members.count * 100 : members.reduce(0) { $0 &+ ($1.credits.value?.hundredths ?? 0) }
    sums.amounts[key] = [Amount(hundredths: sum)]
    return [Amount(hundredths: sum)]
  }

  /// What the mandatory units on a pathway add up to, as a rule counts them, those of some groups
  /// left out.
  ///
  /// Nil when one of the numbers is not known, or the status of a unit is not.
  func mandatory(
    _ rule: CombinationRule, on pathway: String?, outside groups: Set<String>
  ) -> Amount? {
    let key = Key(
      measure: rule.measure, pathway: pathway, groups: groups, least: rule.minimumLevel,
      exact: rule.exactLevel)
    if let known = sums.known[key] { return known }
    let sum = added(rule, on: pathway, outside: groups)
    sums.known[key] = .some(sum)
    return sum
  }

  private func added(
    _ rule: CombinationRule, on pathway: String?, outside groups: Set<String>
  ) -> Amount? {
    var sum = 0
    for unit in units {
      guard !unit.places.isEmpty else { return nil }
      let place = unit.places.first { place in
        place.pathways.isEmpty || pathway.map { place.pathways.contains($0) } ?? false
      }
      guard let place, place.standing == .mandatory,
        !(place.group.map { groups.contains($0) } ?? false)
      else { continue }
      if rule.minimumLevel != nil || rule.exactLevel != nil {
        guard let own = unit.level.value else { return nil }
        if !rule.counts(level: own) { continue }
      }
      guard rule.measure == .credits else {
        sum += 100
        continue
      }
      guard let credits = unit.credits.value else { return nil }
      sum += credits.hundredths
    }
    return Amount(hundredths: sum)
  }
}
