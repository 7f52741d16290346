/// The units of a qualification and the rules by which learners choose among them.
///
/// A learner on a pathway takes every mandatory unit of the pathway, and may take its optional
/// ones. A choice is a valid combination when every rule that is for the pathway holds, no two units
/// in it are barred with one another (written on either), and every unit that one of them requires is
/// in it.
/// A mandatory unit that is in a group counts towards the group's rules.
package struct QualificationStructure: Sendable, Hashable {
  /// The units, in the order of the sheet, each code once.
  package var units: [Unit]

  /// The rules of combination.
  package var rules: [CombinationRule]

  /// Creates a structure.
  package init(units: [Unit], rules: [CombinationRule] = []) {
    self.units = units
    self.rules = rules
  }

  /// The pathways, in the order in which units and then rules name them; the one nameless pathway
  /// when none is named.
  package var pathways: [String?] {
    let named =
      units.flatMap { $0.places.flatMap(\.pathways) } + rules.compactMap(\.pathway)
    var seen: Set<String> = []
    let distinct = named.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? [nil] : distinct
  }
}
