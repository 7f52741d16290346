/// A statement in a sheet beside the standard’s own: whether they say the same, and what changed.
public struct StatementComparison: Sendable, Hashable {
  /// A run of words.
  public struct Segment: Sendable, Hashable {
    /// Where the words stand.
    public enum Kind: String, Sendable {
      /// In both.
      case same
      /// In the standard alone.
      case removed
      /// In the sheet alone.
      case added
    }

    /// Where the words stand.
    public var kind: Kind

    /// The words as written, single spaces between them; shared ones as the standard has them.
    public var text: String

    /// Creates a segment.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The words in reading order; where words were replaced, the standard’s come first.
  public let segments: [Segment]

  /// How much of the wording is shared: 0 nothing, 1 all of it.
  public let similarity: Double

  /// Whether the two say the same once normalised.
  public var areEqual: Bool { segments.allSatisfy { $0.kind == .same } }

  /// Compares the statement that a sheet gives with the standard’s.
  public init(sheet: String, standard: String) {
    let (published, written) = (StatementWords(standard).words, StatementWords(sheet).words)
    let alignment = WordAlignment(published.map(\.key), written.map(\.key))
    segments = alignment.runs.flatMap { Self.segments(of: $0, published, written) }
    let total = published.count + written.count
    similarity = total == 0 ? 1 : Double(2 * alignment.sharedCount) / Double(total)
  }

  private static func segments(
    of run: WordAlignment.Run, _ published: [StatementWords.Word],
    _ written: [StatementWords.Word]
  ) -> [Segment] {
    let text = { (words: ArraySlice<StatementWords.Word>) in
      words.map(\.text).joined(separator: " ")
    }
    switch run {
    case .same(let left, _):
      return [Segment(.same, text(published[left]))]
    case .changed(let left, let right):
      let removed = left.isEmpty ? [] : [Segment(.removed, text(published[left]))]
      return removed + (right.isEmpty ? [] : [Segment(.added, text(written[right]))])
    }
  }
}
