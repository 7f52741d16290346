/// Why a file could not be written, as a clause that follows its name.
public enum OutputProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The disk has no room left.
  case diskFull
  /// The folder may not be written to, or is none.
  case unwritable

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .diskFull: "cannot be written: the disk is full; make room and run again"
    case .unwritable: "cannot be written; check that its folder exists and is writable"
    }
  }
}
