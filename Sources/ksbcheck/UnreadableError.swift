/// A file that could not be read: one sentence for standard error, exit code 3.
struct UnreadableError: Error, CustomStringConvertible {
  /// Which file, why, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
