/// Why the scanner cannot go on from where it is.
enum Interruption: Error {
  /// The bytes end here; with more of them it may go on.
  case incomplete
  /// Something stands here that only the parser of record may judge.
  case unusual
}
