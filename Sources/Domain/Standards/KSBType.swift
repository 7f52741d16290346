/// Knowledge, skill or behaviour: the three kinds of statement in an occupational standard.
package enum KSBType: String, Sendable, Hashable, CaseIterable, Comparable {
  /// What a person must know: `K`.
  case knowledge
  /// What a person must be able to do: `S`.
  case skill
  /// How a person must act: `B`.
  case behaviour

  /// The letter that codes of this type start with.
  package var letter: Character {
    switch self {
    case .knowledge: "K"
    case .skill: "S"
    case .behaviour: "B"
    }
  }

  /// The type whose codes start with `letter`, in either case.
  package init?(letter: Character) {
    switch letter {
    case "K", "k": self = .knowledge
    case "S", "s": self = .skill
    case "B", "b": self = .behaviour
    default: return nil
    }
  }

  /// Orders types as standards list them: knowledge, skills, behaviours.
  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .knowledge: 0
    case .skill: 1
    case .behaviour: 2
    }
  }
}
