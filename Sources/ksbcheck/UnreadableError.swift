/// A file that could not be read: one sentence for standard error, exit code 3.
struct UnreadableError: Error, CustomStringConvertible {
  /// Which file, why, and what to do.
  let description: String
  /// The file, and why as a clause that completes it; nil where it is about something else.
  private(set) var file: (path: String, reason: String)?

  init(_ description: String) { self.description = description }

  init(path: String, reason: String) {
    description = "\(path) \(reason)"
    file = (path, reason)
  }
}
