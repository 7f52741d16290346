/// Why a zip archive, or an entry of it, could not be read.
enum ArchiveError: Error, Equatable {
  /// The bytes do not start as an archive does.
  case notAnArchive
  /// The bytes start as an archive, but its directory, which stands at the end, is missing.
  case truncated
  /// The archive, or one entry of it, contradicts itself: what was found, in plain words.
  case damaged(entry: String?, reason: String)
  /// A limit was passed: its name in plain words, its value, and the entry.
  case overLimit(name: String, limit: Int, entry: String?)
}
