package import Domain

/// A standard that a qualification claims, and the KSBs of it that count.
package struct ClaimedStandard: Sendable, Hashable {
  /// The standard.
  package var standard: OccupationalStandard

  /// The option whose KSBs alone are wanted; nil for the whole standard.
  package var option: StandardOption?

  /// Creates a claim to a standard.
  package init(standard: OccupationalStandard, option: StandardOption? = nil) {
    self.standard = standard
    self.option = option
  }

  /// The KSBs in the standard's order, with the codes that the standard prints where it prints
  /// them, because those are the ones that people know.
  var ksbs: [KSB] { standard.ksbs(numbered: .printed, option: option) }

  /// The standard as a person would name it: `ST0827 Nurse, version 1.0, option Acute care`.
  var label: String {
    let name = "\(standard.reference) \(standard.title)".trimmed
    let parts = [
      name, standard.version.map { "version \($0)" }, option.map { "option \($0.title)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// The text without white space at its edges.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
