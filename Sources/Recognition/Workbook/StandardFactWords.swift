/// The words by which what a sheet says of its standard is known.
struct StandardFactWords: Sendable {
  private let labels: HeaderPhrases<StandardFactRole>
  private let headings: Set<String>

  init(_ words: Vocabulary.StandardFacts) {
    labels = HeaderPhrases(words.labels)
    headings = Set(words.headings)
  }

  /// What a label says that the text after it is; nil when the text is no label.
  func role(of text: String) -> StandardFactRole? { labels.role(of: text) }

  /// Whether a text stands over columns, as “Your qualification” does beside “Occupational standard”.
  func isHeading(_ text: String) -> Bool { headings.isSuperset(of: LabelText.words(text)) }
}
