/// What a label above a mapping says that the text after it is.
enum StandardFactRole: String, Sendable, Hashable {
  /// The standard by its title or its reference, or both.
  case standard
  /// The standard’s version; a version without “standard” may be that of the sheet itself.
  case version
  /// The standard’s level.
  case level
  /// A level, of the standard or of the qualification.
  case anyLevel
}
