/// How the units of a qualification cover one KSB, as places in the structure.
package struct UnitCoverage: Sendable, Hashable {
  /// The sets of units that cover the KSB fully when a learner takes all of one set.
  package var sufficient: [Set<Int>]

  /// Units that cover a part of it at least; those of the sets need not be repeated.
  package var contributing: Set<Int>

  /// Units of which it is not said whether each by itself covers the KSB fully, or only all of them
  /// together.
  package var eachOrTogether: Set<Int>

  /// Creates the coverage of a KSB.
  package init(
    sufficient: [Set<Int>] = [], contributing: Set<Int> = [], eachOrTogether: Set<Int> = []
  ) {
    self.sufficient = sufficient
    self.contributing = contributing
    self.eachOrTogether = eachOrTogether
  }

  /// Each of the units covers the KSB fully.
  package static func each(_ units: Set<Int>) -> UnitCoverage {
    UnitCoverage(sufficient: units.sorted().map { [$0] })
  }

  /// All of the units together cover the KSB fully, and fewer only in part.
  package static func together(_ units: Set<Int>) -> UnitCoverage {
    UnitCoverage(sufficient: [units])
  }

  /// The units cover the KSB fully, and it is not said whether each of them does.
  package static func eachOrTogether(_ units: Set<Int>) -> UnitCoverage {
    UnitCoverage(eachOrTogether: units)
  }

  /// Every unit that covers anything of the KSB.
  package var anyContributing: Set<Int> {
    sufficient.reduce(contributing.union(eachOrTogether)) { $0.union($1) }
  }

  /// A way to read what is not said.
  enum Reading {
    case each, together
  }

  /// Whether the two readings could differ.
  var isAmbiguous: Bool { eachOrTogether.count > 1 }

  /// The sufficient sets under a reading; a set without units says nothing and is left out.
  func sets(_ reading: Reading) -> [Set<Int>] {
    let unsaid =
      reading == .each ? eachOrTogether.sorted().map { [$0] as Set<Int> } : [eachOrTogether]
    return (sufficient + unsaid).filter { !$0.isEmpty }
  }
}
