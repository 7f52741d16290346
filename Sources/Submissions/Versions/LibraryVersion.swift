public import Standards

/// One version of a standard in the user's library.
public struct LibraryVersion: Sendable, Hashable {
  /// The standard.
  public var standard: OccupationalStandard

  /// The file that holds it.
  public var file: InputFile

  /// Creates a version.
  public init(standard: OccupationalStandard, file: InputFile) {
    self.standard = standard
    self.file = file
  }
}
