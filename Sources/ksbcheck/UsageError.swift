/// A command line that cannot be acted on: one sentence for standard error, exit code 2.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
