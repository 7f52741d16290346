/// What changed from one version of a standard to another, KSB by KSB.
///
/// Codes are positional, each as its own version counts.
package struct StandardDifference: Sendable, Hashable {
  /// A fact about the standard as a whole that is not what it was.
  package struct FactChange: Sendable, Hashable {
    /// What the fact is.
    package enum Fact: String, Sendable {
      /// The facts, in the order in which they are shown.
      case reference, title, level, route, status, options
    }

    /// What the fact is.
    package let fact: Fact
    /// What it was; nil when the old record did not say.
    package let old: String?
    /// What it is; nil when the new record does not say.
    package let new: String?
  }

  /// The old version.
  package let old: OccupationalStandard

  /// The new version.
  package let new: OccupationalStandard

  /// Every KSB of the two, in the order of the new version’s codes, those removed at their own.
  package let ksbs: [KSBChange]

  /// The facts about the standard as a whole that changed.
  package let facts: [FactChange]

  /// Compares two versions of a standard.
  package init(from old: OccupationalStandard, to new: OccupationalStandard) {
    self.old = old
    self.new = new
    ksbs = Self.ksbs(old, new)
    facts = Self.facts(old, new)
  }

  /// The KSBs of which something became, in the order of `ksbs`.
  package var changes: [KSBChange] { ksbs.filter(\.isChange) }

  /// What became of a KSB of the old version; nil when it has no such code.
  package func change(of code: KSBCode) -> KSBChange? { ksbs.first { $0.old?.code == code } }

  private static func ksbs(
    _ old: OccupationalStandard, _ new: OccupationalStandard
  ) -> [KSBChange] {
    let (stated, restated) = (old.statedKSBs, new.statedKSBs)
    let (before, after) = (stated.map(\.ksb), restated.map(\.ksb))
    let pairing = StatementPairing(stated.map(\.item), restated.map(\.item))
    let places = KSBLocations(from: old, to: new)
    let kept = after.indices.map { index -> KSBChange in
      let counterpart = pairing.counterparts[index].map { before[$0] }
      return KSBChange(
        old: counterpart, new: after[index],
        move: counterpart.flatMap { places.move(of: $0.code, to: after[index].code) })
    }
    let paired = Set(pairing.counterparts.values)
    let removed = before.indices.filter { !paired.contains($0) }.map {
      KSBChange(old: before[$0], new: nil, move: nil)
    }
    return (kept + removed).sorted { $0.order < $1.order }
  }

  private static func facts(
    _ old: OccupationalStandard, _ new: OccupationalStandard
  ) -> [FactChange] {
    let options = { (standard: OccupationalStandard) in
      standard.options.isEmpty ? nil : standard.options.map(\.title).joined(separator: "; ")
    }
    let facts: [(FactChange.Fact, String?, String?)] = [
      (.reference, old.reference, old.isSameOccupation(as: new) ? old.reference : new.reference),
      (.title, old.title, new.title),
      (.level, old.level.map(String.init), new.level.map(String.init)),
      (.route, old.route, new.route),
      (.status, old.status, new.status),
      (.options, options(old), options(new)),
    ]
    return facts.filter { $1 != $2 }.map { FactChange(fact: $0, old: $1, new: $2) }
  }
}

extension OccupationalStandard {
  /// The KSBs that have a statement: some records keep the place of one with the word “Removed.”.
  fileprivate var statedKSBs: [(ksb: KSB, item: StatementPairing.Item)] {
    ksbs.compactMap { ksb in
      let item = StatementPairing.Item(
        ksb.statement, code: ksb.code.description, kind: ksb.code.type)
      return item.key.isEmpty || item.key == "removed" ? nil : (ksb, item)
    }
  }
}

extension KSBChange {
  /// New codes in their order; a removed KSB stands after the new one with its code.
  fileprivate var order: Order {
    Order(code: (new ?? old)?.code ?? KSBCode(.behaviour, .max), isRemoved: isRemoved)
  }

  fileprivate struct Order: Comparable {
    let code: KSBCode
    let isRemoved: Bool

    static func < (left: Self, right: Self) -> Bool {
      left.code == right.code ? !left.isRemoved && right.isRemoved : left.code < right.code
    }
  }
}
