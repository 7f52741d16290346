/// An output that could not be written: one sentence for standard error, exit code 3.
struct UnwritableError: Error, CustomStringConvertible {
  /// Which output, why, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
