import Domain

/// What a rule rests on: a source that says so, our reading of one, or good practice.
///
/// A regulator must be able to tell the three apart, so every report says which it is.
package struct Clause: Sendable, Hashable {
  /// How far a rule is backed by something published.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A document says so, in the words that are quoted.
    case source
    /// We take it to follow from a document, or from what is known of one.
    case reading
    /// Nothing published says so; it is what careful people do.
    case practice
  }

  /// A document that can be quoted, named as `cycles.json` names it.
  package enum Document: String, Sendable, Hashable, CaseIterable {
    /// The regulator's page on approvals in cycle 2.
    case cycle2Page = "cycle-2-page"
    /// The regulator's page on the window and standards of cycle 3.
    case cycle3Page = "cycle-3-page"
    /// The regulator's page on the window and standards of cycle 4.
    case cycle4Page = "cycle-4-page"
    /// The regulator's page on recognition of a qualification.
    case recognitionPage = "recognition-page"
    /// The approvals criteria, as noted for the project.
    case criteria

    /// What the document is, and of which day: the title that the facts about cycles give it.
    package var title: String {
      guard let source = PublishedCycles.known.source(rawValue) else { return rawValue }
      return source.asOf.map { "\(source.title), as of \($0)" } ?? source.title
    }
  }

  /// Whether it is a source, a reading or good practice.
  package let kind: Kind
  /// What is asked for, in our own words: one sentence or two.
  package let text: String
  /// The document; nil where none is quoted.
  package let document: Document?
  /// Words of the document, to the letter.
  package let quotation: String?

  /// A document says so.
  package static func source(_ document: Document, _ quotation: String, says text: String) -> Clause
  {
    Clause(kind: .source, text: text, document: document, quotation: quotation)
  }

  /// We take it to be so; where words of a document are what we read, they are quoted.
  package static func reading(
    _ text: String, of document: Document? = nil, _ quotation: String? = nil
  ) -> Clause {
    Clause(kind: .reading, text: text, document: document, quotation: quotation)
  }

  /// Careful people do it so.
  package static func practice(_ text: String) -> Clause {
    Clause(kind: .practice, text: text, document: nil, quotation: nil)
  }
}

extension Clause: CustomStringConvertible {
  /// The clause in words, its kind first.
  package var description: String {
    let quoted = document.map { document in
      "\(document.title)" + (quotation.map { ": “\($0)”" } ?? "")
    }
    switch (kind, quoted) {
    case (.source, let quoted?): return "Source: \(quoted). \(text)"
    case (.source, nil): return "Source: \(text)"
    case (.reading, let quoted?): return "Our reading: \(text) From: \(quoted)."
    case (.reading, nil): return "Our reading: \(text)"
    case (.practice, _): return "Good practice: \(text)"
    }
  }
}
