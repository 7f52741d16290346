#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is known of every approvals cycle, kept as data in `cycles.json`.
///
/// Each fact names its source. Where the sources are silent, so is this.
package struct PublishedCycles: Sendable, Hashable, Codable {
  /// Where the facts come from.
  package var sources: [FactSource] = []

  /// The cycles in the order in which they were held.
  package var cycles: [CycleProfile] = []

  /// Routes that no cycle was open to, since they have no standards of the levels.
  package var routesWithoutStandards = SourcedFact<[String]>(value: [], source: "")

  /// The occupations that a body regulates by statute.
  package var regulated = RegulatedOccupations()

  /// Standards that others took the place of.
  package var replacements: [StandardReplacement] = []

  /// Creates facts about no cycle.
  package init() {}

  /// The facts that the program is built with.
  package static let known: PublishedCycles = {
    let data = Data(PackageResources.cycles_json)
    return (try? JSONDecoder().decode(PublishedCycles.self, from: data)) ?? PublishedCycles()
  }()

  /// The names of the cycles, such as `4` and `5.1`, the earliest first.
  package var names: [String] { cycles.map(\.name) }

  /// The names of the cycles whose lists of standards in scope are among the sources.
  package var namesWithList: [String] { cycles.filter { $0.list != nil }.map(\.name) }

  /// The names of the cycles whose lists are not.
  package var namesWithoutList: [String] { cycles.filter { $0.list == nil }.map(\.name) }

  /// Every route, in the order of the alphabet.
  package var routes: [String] {
    openRoutes.union(routesWithoutStandards.value).sorted()
  }

  /// Every route that some cycle was open to.
  package var openRoutes: Set<String> { Set(cycles.flatMap { $0.routes?.value ?? [] }) }

  /// When the last window closed of which that is known.
  package var lastClosing: CycleDay? {
    cycles.compactMap { $0.closes?.value }.max { $0.text < $1.text }
  }

  /// The cycle of a name; nil when nothing is known of it.
  package func cycle(_ name: String) -> CycleProfile? { cycles.first { $0.name == name } }

  /// The source that a fact names.
  package func source(_ id: String) -> FactSource? { sources.first { $0.id == id } }

  /// The standard that took the place of another, if one did.
  package func replacement(of reference: String) -> String? {
    replacements.first { $0.old == reference }?.new
  }
}
