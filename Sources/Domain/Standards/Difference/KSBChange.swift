/// What became of one KSB from one version of a standard to another.
package struct KSBChange: Sendable, Hashable {
  /// Duties and options that called for the KSB, or call for it now.
  package struct Move: Sendable, Hashable {
    /// The numbers, in the old version, of duties that no longer call for it.
    package var dutiesLeft: [Int]
    /// The numbers, in the new version, of duties that call for it now.
    package var dutiesJoined: [Int]
    /// The titles of options that it no longer belongs to.
    package var optionsLeft: [String]
    /// The titles of options that it belongs to now.
    package var optionsJoined: [String]
  }

  /// The KSB in the old version, with its positional code there; nil when it was added.
  package let old: KSB?

  /// The KSB in the new version, with its positional code there; nil when it was removed.
  package let new: KSB?

  /// The words that changed, the old version’s as `removed`; nil when the statement says the same,
  /// or one of the two is not there.
  package let wording: StatementComparison?

  /// Where it belongs now; nil when that is where it belonged, or is not known.
  package let move: Move?

  /// Whether only the new version has it.
  package var isAdded: Bool { old == nil }

  /// Whether only the old version has it.
  package var isRemoved: Bool { new == nil }

  /// Whether both versions have it, under different codes.
  package var isRenumbered: Bool {
    guard let old, let new else { return false }
    return old.code != new.code
  }

  /// Whether both versions have it, in different words.
  package var isReworded: Bool { wording != nil }

  /// Whether it belongs to other duties or options.
  package var isMoved: Bool { move != nil }

  /// Whether anything became of it.
  var isChange: Bool { isAdded || isRemoved || isRenumbered || isReworded || isMoved }

  init(old: KSB?, new: KSB?, move: Move?) {
    self.old = old
    self.new = new
    self.move = move
    if let old, let new {
      let comparison = StatementComparison(sheet: new.statement, standard: old.statement)
      wording = comparison.areEqual ? nil : comparison
    } else {
      wording = nil
    }
  }
}
