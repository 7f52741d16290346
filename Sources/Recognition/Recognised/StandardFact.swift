/// Something that a sheet says of the standard that it is about.
///
/// References in mapping sheets are ``NamedStandard``s.
package struct StandardFact: Sendable, Hashable {
  /// What is said.
  package enum Subject: Sendable, Hashable {
    /// The reference, where a structure sheet states it.
    case reference(String)
    /// The occupation’s title, as written.
    case title(String)
    /// The version, such as `1.1`, and the reference that stands beside it, if one does.
    case version(String, of: String?)
    /// The standard’s level.
    case level(Int)
    /// A level of which the sheet does not say whether it is the standard’s or the qualification’s.
    case anyLevel(Int)
  }

  /// What is said.
  package var subject: Subject

  /// The cell that says it.
  package var location: CellLocation

  /// Creates a fact.
  package init(_ subject: Subject, at location: CellLocation) {
    self.subject = subject
    self.location = location
  }
}
