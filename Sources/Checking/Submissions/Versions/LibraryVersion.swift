package import Domain

/// One version of a standard in the user's library.
package struct LibraryVersion: Sendable, Hashable {
  /// The standard.
  package var standard: OccupationalStandard

  /// The file that holds it.
  package var file: InputFile

  /// Creates a version.
  package init(standard: OccupationalStandard, file: InputFile) {
    self.standard = standard
    self.file = file
  }
}
