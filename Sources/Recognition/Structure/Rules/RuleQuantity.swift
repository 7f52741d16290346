import Domain

/// A number in a sentence, with its bound: “at least two”, “30 to 45”, “15 or more”.
struct RuleQuantity: Sendable {
  var least: Amount?
  var most: Amount?
  /// The number stands without a bound: “choose two”.
  var isBare = false
  /// What stands right behind the number is counted.
  var measure: CombinationRule.Measure?
  /// It says again, in another measure, what the number before it says: “two units (30 credits)”.
  var isApposition = false
  /// All units of a group: “every unit in group A”.
  var isAll = false
  /// What the number is taken out of: “two of the seven optional units”.
  var outOf: Amount?
  /// The number counts something that is neither units nor credits.
  var isForeign = false
  /// The number names a unit: “unit 4”.
  var isName = false
  /// Its items.
  var range: Range<Int>
}

/// Finds the numbers of a sentence and their bounds.
struct QuantityFinder {
  private let items: [RuleItem]
  private var position = 0
  private var found: [RuleQuantity] = []
  /// Whether a bound has no number, or a “not” nothing that it turns round.
  private(set) var hasFailed = false
  /// The items that were read as part of a number.
  private(set) var used: Set<Int> = []

  /// So many words may stand between a number and what it counts: “two practical units”.
  private static let mostAdjectives = 2

  /// How many groups there are to choose from.
  private let groups: Int

  init(_ items: [RuleItem], groups: Int) {
    self.items = items
    self.groups = groups
  }

  /// The numbers, from the left.
  mutating func quantities() -> [RuleQuantity] {
    while position < items.count {
      if case .number(let amount) = items[position] {
        if countsGroups(amount) { continue }
        number(amount)
      } else if items[position] == .every {
        every()
      } else {
        position += 1
      }
    }
    checkBounds()
    merge()
    return found
  }

  private func item(_ index: Int) -> RuleItem? {
    items.indices.contains(index) ? items[index] : nil
  }

  private func amount(_ index: Int) -> Amount? {
    if case .number(let amount)? = item(index) { amount } else { nil }
  }

  // MARK: Numbers

  private mutating func number(_ amount: Amount) {
    let at = position
    var quantity = RuleQuantity(least: amount, most: amount, isBare: true, range: at..<at + 1)
    position = at + 1
    used.insert(at)
    range(&quantity, from: amount)
    let bound = bound(before: at)
    switch bound {
    case .atLeast?: (quantity.most, quantity.isBare) = (nil, false)
    case .atMost?: (quantity.least, quantity.isBare) = (nil, false)
    case .exactly?, .between?: quantity.isBare = false
    default: break
    }
    repeated(amount)
    measure(&quantity)
    boundBehind(&quantity)
    quantity.isApposition = isApposition(at, quantity)
    if item(position) == .portion { quantity.isForeign = true }
    // “unit 4” names a unit, “units: 4” counts them.
    if item(at - 1) == .units, quantity.measure == nil { quantity.isName = true }
    // “year 2”
    if item(at - 1) == .other, quantity.measure == nil { quantity.isForeign = true }
    outOf(&quantity)
    quantity.range = quantity.range.lowerBound..<position
    found.append(quantity)
  }

  /// `each of the two groups`, where there are two.
  private mutating func countsGroups(_ amount: Amount) -> Bool {
    guard case .groups(let names)? = item(position + 1), names.isEmpty, amount == Amount(groups),
      [.each, .of, .from, .every].contains(item(position - 1))
    else { return false }
    used.insert(position)
    position += 1
    return true
  }

  /// `2 to 4`, `2–4`, `between 2 and 4`, `one or two`.
  private mutating func range(_ quantity: inout RuleQuantity, from least: Amount) {
    guard let joint = item(position), let most = amount(position + 1), most > least else { return }
    let isBetween = item(position - 2) == .between
    guard joint == .to || joint == .or || joint == .and && isBetween else { return }
    quantity.most = most
    quantity.isBare = false
    used.formUnion([position, position + 1])
    position += 2
  }

  private static let betweenBoundAndNumber: Set<RuleItem> = [
    .units, .credits, .from, .of, .colon, .orAbove, .open, .close, .groupWord, .must, .to, .choose,
    .inAll, .here, .may, .worth,
  ]

  /// The bound before a number, with nothing between them but what is counted and where.
  private mutating func bound(before at: Int) -> RuleItem? {
    var index = at - 1
    while index >= 0, !used.contains(index) {
      let item = items[index]
      if item.isBound {
        used.insert(index)
        return item
      }
      if item == .moreThan || item == .lessThan { return turned(index) }
      let mayStand =
        item.isPlace || Self.betweenBoundAndNumber.contains(item)
      guard mayStand else { return nil }
      index -= 1
    }
    return nil
  }

  /// `not … more than` is an upper bound, `not … fewer than` a lower one.
  private mutating func turned(_ index: Int) -> RuleItem? {
    let negation = items[..<index].lastIndex { $0 == .not || $0.isBreak }
    guard let negation, items[negation] == .not, !used.contains(negation) else {
      hasFailed = true
      return nil
    }
    used.formUnion([negation, index])
    return items[index] == .moreThan ? .atMost : .atLeast
  }

  /// `one (1) unit` says one twice.
  private mutating func repeated(_ amount: Amount) {
    guard item(position) == .open, self.amount(position + 1) == amount,
      item(position + 2) == .close
    else { return }
    used.formUnion(position..<position + 3)
    position += 3
  }

  private mutating func measure(_ quantity: inout RuleQuantity) {
    var index = position
    var others = 0
    while let next = item(index) {
      switch next {
      case .units, .options: return counted(&quantity, .units, at: index)
      case .credits: return counted(&quantity, .credits, at: index)
      case .other:
        others += 1
        if others > Self.mostAdjectives { return quantity.isForeign = true }
      case .pathwayWord: return quantity.isForeign = true
      case .optional, .mandatory, .level, .group, .groupWord, .further, .remaining: break
      default: return quantity.isForeign = others > 0
      }
      index += 1
    }
    quantity.isForeign = others > 0
  }

  /// The noun ends the number where nothing but the number's own words stand before it.
  private mutating func counted(
    _ quantity: inout RuleQuantity, _ measure: CombinationRule.Measure, at index: Int
  ) {
    quantity.measure = measure
    if index == position, items[index] != .options { position += 1 }
  }

  /// `30 credits or more`, `30 credits minimum`.
  private mutating func boundBehind(_ quantity: inout RuleQuantity) {
    guard quantity.isBare, let next = item(position) else { return }
    let isLast = amount(position + 1) == nil && item(position + 1) != .of
    switch next {
    case .orMore: quantity.most = nil
    case .orFewer: quantity.least = nil
    case .atLeast where isLast: quantity.most = nil
    case .atMost where isLast: quantity.least = nil
    default: return
    }
    quantity.isBare = false
    used.insert(position)
    position += 1
    measure(&quantity)
  }

  /// `two units (30 credits)`: the brackets hold a number and what it counts, and nothing else.
  private func isApposition(_ at: Int, _ quantity: RuleQuantity) -> Bool {
    guard let last = found.last, quantity.measure != nil, item(position) == .close else {
      return false
    }
    let opening = items[..<at].lastIndex(of: .open)
    guard let opening, opening >= last.range.upperBound else { return false }
    // “All core units and two options must be passed (120 credits)” sums up the whole sentence.
    let sumsUp =
      items[..<last.range.lowerBound].contains(.mandatory)
      && items[last.range.upperBound..<opening].contains(.must)
    if sumsUp { return false }
    return items[last.range.upperBound..<opening].allSatisfy { !$0.isBreak && $0 != .colon }
      && items[opening + 1..<at].allSatisfy(\.isBound)
  }

  /// `two of the seven optional units`, `a minimum of 60 of the 105 credits`.
  private mutating func outOf(_ quantity: inout RuleQuantity) {
    var index = position
    while let next = item(index),
      [.of, .from, .here, .units, .options, .optional, .open].contains(next)
    {
      index += 1
    }
    guard index > position, let whole = amount(index),
      items[position..<index].contains(where: { [.of, .from].contains($0) }),
      quantity.most.map({ $0 < whole }) ?? (quantity.least.map { $0 < whole } ?? false)
    else { return }
    quantity.outOf = whole
    used.insert(index)
    // What stands between belongs to the clause; the larger number says nothing more.
    position = index + 1
    if quantity.measure == nil { measure(&quantity) }
  }

  // MARK: All of a group

  /// `all units from group A` is a number of its own; `all mandatory units` says nothing new.
  private mutating func every() {
    let at = position
    position += 1
    var next = position
    while let item = item(next), [.units, .of, .from, .here].contains(item) { next += 1 }
    if item(next) == .groupWord { next += 1 }
    guard case .group? = item(next) else { return }
    used.insert(at)
    found.append(RuleQuantity(measure: .units, isAll: true, range: at..<at + 1))
  }

  // MARK: Bounds

  private mutating func checkBounds() {
    let open = items.indices.contains { index in
      !used.contains(index)
        && (items[index].isBound || [.not, .moreThan, .lessThan].contains(items[index]))
    }
    if open { hasFailed = true }
  }

  /// `a minimum of two and a maximum of four` is one number with two bounds.
  private mutating func merge() {
    var merged: [RuleQuantity] = []
    for (index, quantity) in found.enumerated() {
      if let last = merged.last,
        let whole = joined(last, quantity, isLast: index + 1 == found.count)
      {
        merged[merged.count - 1] = whole
      } else {
        merged.append(quantity)
      }
    }
    found = merged
  }

  private func joined(
    _ first: RuleQuantity, _ second: RuleQuantity, isLast: Bool
  ) -> RuleQuantity? {
    let isOpposite =
      first.least != nil && first.most == nil && second.least == nil && second.most != nil
      || first.least == nil && first.most != nil && second.least != nil && second.most == nil
    guard isOpposite,
      first.measure == nil || second.measure == nil || first.measure == second.measure
    else { return nil }
    let between = items[first.range.upperBound..<second.range.lowerBound]
    // “At least two from group A but no more than three”: the second has nothing of its own.
    let isBare =
      isLast && items[second.range.upperBound...].allSatisfy { !$0.isPlace && $0 != .ofWhich }
      && !between.contains(.ofWhich) && !between.contains(.with)
    let isPlain = between.allSatisfy { !$0.isPlace && $0 != .ofWhich && $0 != .with }
    guard isPlain || isBare else { return nil }
    var whole = first
    whole.least = first.least ?? second.least
    whole.most = first.most ?? second.most
    whole.measure = first.measure ?? second.measure
    guard let least = whole.least, let most = whole.most, least <= most else { return nil }
    // The first's place lies between the two numbers, or the place follows both.
    whole.range = isPlain ? first.range.lowerBound..<second.range.upperBound : first.range
    return whole
  }
}
