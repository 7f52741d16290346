/// A statement in a sheet beside the standard’s own: whether they say the same, and what changed.
package struct StatementComparison: Sendable, Hashable {
  /// A run of words.
  package struct Segment: Sendable, Hashable {
    /// Where the words stand.
    package enum Kind: String, Sendable {
      /// In both.
      case same
      /// In the standard alone.
      case removed
      /// In the sheet alone.
      case added
    }

    /// Where the words stand.
    package var kind: Kind

    /// The words as written, with what stands between them; shared ones as the standard has them.
    package var text: String

    /// Creates a segment.
    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The words in reading order; where words were replaced, the standard’s come first.
  package let segments: [Segment]

  /// The sheet’s statement, folded and without labels.
  package let sheet: String

  /// The standard’s statement, folded and without labels.
  package let standard: String

  /// How much of the wording is shared: 0 nothing, 1 all of it.
  package let similarity: Double

  /// Whether the two say the same once normalised.
  package var areEqual: Bool { segments.allSatisfy { $0.kind == .same } }

  /// Compares the statement that a sheet gives with the standard’s.
  package init(sheet: String, standard: String) {
    let (published, written) = (StatementWords(standard), StatementWords(sheet))
    let alignment = WordAlignment(published.words.map(\.key), written.words.map(\.key))
    (self.standard, self.sheet) = (published.text, written.text)
    segments = alignment.runs.flatMap { Self.segments(of: $0, published, written) }
    let total = published.words.count + written.words.count
    similarity = total == 0 ? 1 : Double(2 * alignment.sharedCount) / Double(total)
  }

  private static func segments(
    of run: WordAlignment.Run, _ published: StatementWords, _ written: StatementWords
  ) -> [Segment] {
    switch run {
    case .same(let left, _):
      return [Segment(.same, published.text(of: left))]
    case .changed(let left, let right):
      let removed = left.isEmpty ? [] : [Segment(.removed, published.text(of: left))]
      return removed + (right.isEmpty ? [] : [Segment(.added, written.text(of: right))])
    }
  }
}
