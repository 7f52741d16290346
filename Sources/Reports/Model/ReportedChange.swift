package import Checking
import Domain

/// A change that would close gaps, in words.
package struct ReportedChange: Sendable, Hashable {
  /// What would be changed.
  package let kind: GapFix.Kind
  /// The code of the unit.
  package let unit: String
  /// The gaps that it would close.
  package let closes: [GapFix.Gap]
  /// The codes of other units that would do as well.
  package let alternatives: [String]
  /// The change and what it would do, in one sentence.
  package let text: String

  init(_ change: GapFix, of structure: SubmissionStructure) {
    let units = structure.combined.units
    kind = change.kind
    unit = units[change.unit].code
    closes = change.closes
    alternatives = change.alternatives.map { units[$0].code }
    text = ChangeWording(change, unit: unit).text
  }
}
