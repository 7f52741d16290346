/// Words to which a user gives a meaning; they win over those that are known anyway.
package struct WordInstructions: Sendable, Hashable {
  /// Headers, and what the columns under them are for.
  package var headers: [ColumnRole: [String]] = [:]
  /// Words of coverage, as marks and in a coverage column.
  package var coverage: [String: CoverageReading] = [:]
  /// ASCIISet that are coverage only as marks of a matrix.
  package var marks: [String: CoverageReading] = [:]
  /// Texts that a template left for the user to replace.
  package var placeholders: [String] = []

  /// Creates instructions that give no word a meaning.
  package init() {}
}

extension Vocabulary {
  /// The vocabulary with a user's headers and placeholders.
  ///
  /// A header that the user gives to one role is taken from every other.
  func adding(_ words: WordInstructions) -> Vocabulary {
    var vocabulary = self
    let given = Set(words.headers.values.joined().map { LabelText.headerWords($0) })
    for (role, path) in Self.headersByRole {
      vocabulary.headers[keyPath: path].strong.removeAll {
        given.contains(LabelText.headerWords($0))
      }
      vocabulary.headers[keyPath: path].weak.removeAll {
        given.contains(LabelText.headerWords($0))
      }
      vocabulary.headers[keyPath: path].strong += words.headers[role] ?? []
    }
    vocabulary.prompts.whole += words.placeholders
    return vocabulary
  }

  private static var headersByRole: [(ColumnRole, WritableKeyPath<HeadersByRole, Headers>)] {
    [
      (.code, \.code), (.statement, \.statement), (.coverage, \.coverage), (.units, \.units),
      (.outcomes, \.outcomes), (.assessment, \.assessment), (.rationale, \.rationale),
      (.together, \.together), (.other, \.other),
    ]
  }
}
