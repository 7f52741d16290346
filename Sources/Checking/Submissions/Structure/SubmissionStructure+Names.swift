import Domain
import Recognition

extension SubmissionStructure {
  /// The place of the unit that a name means, by code or title; nil when it means none.
  package func unit(named name: String) -> Int? {
    UnitDirectory(combined.units).unit(named: name)
  }
}
