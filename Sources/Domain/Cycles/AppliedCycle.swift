/// The cycle that a submission is judged by: the one that was named, or else the latest.
package struct AppliedCycle: Sendable, Hashable {
  /// The name, such as `4`.
  package let name: String

  /// Whether no cycle was named, so that the latest was taken.
  package let isAssumed: Bool

  /// What is known of it; nil when a cycle was named that nothing is known of.
  package let profile: CycleProfile?

  /// Chooses the cycle.
  ///
  /// - Parameters:
  ///   - stated: The name that was given, if one was.
  ///   - known: The cycles that there are.
  package init(stated: String?, among known: PublishedCycles = .known) {
    isAssumed = stated == nil
    name = stated ?? known.names.last ?? ""
    profile = known.cycle(name)
    lastClosing = profile?.window == nil ? known.lastClosing : nil
  }

  /// When the last window closed of which that is known; nil when this cycle has a window.
  package let lastClosing: CycleDay?

  /// The cycle in the middle of a sentence: `cycle 4`, or
  /// `the arrangement after cycle 5, the latest, which was taken as none was named`.
  package var phrase: String {
    isAssumed ? "\(plainName), the latest, which was taken as none was named" : plainName
  }

  /// What it is called: `cycle 4`, `the arrangement after cycle 5`.
  package var plainName: String { profile?.title ?? "cycle \(name)" }
}
