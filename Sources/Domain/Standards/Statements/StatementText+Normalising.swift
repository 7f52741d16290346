extension StatementText {
  /// The text reduced to what counts when two statements are compared.
  ///
  /// Lower-case words with single spaces between them: without markup, leading labels, quotation
  /// marks, dashes, bullets and punctuation; `&` read as “and”; ligatures and full-width letters
  /// as plain ones. Two texts say the same when their normalised forms are equal.
  package static func normalised(_ text: String) -> String {
    StatementWords(text).words.map(\.key).joined(separator: " ")
  }
}
