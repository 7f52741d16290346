/// What findings of one cause share: the key by which they are one thing to fix, and the sentence
/// that speaks of all of them.
///
/// Most rules write the sentence alone, as a template that names its place-holders: findings whose
/// sentences differ only there are one thing.
///
///     findings.report("K3 is not covered.", …, group: "\(.ksbs) are not covered.")
///
/// Where the cause is something else, such as a value or a unit, the rule gives it as the key.
package struct FindingGroup: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// What tells the cause from others of the same rule.
  package var key: String

  /// The sentence for several findings; nil to let the first one speak.
  package var sentence: GroupSentence?

  /// Creates a group with a key of its own.
  package init(_ key: String, _ sentence: GroupSentence? = nil) {
    self.key = key
    self.sentence = sentence
  }

  /// Creates a group of findings that this sentence, place-holders aside, is true of.
  package init(stringInterpolation sentence: GroupSentence.StringInterpolation) {
    let sentence = GroupSentence(stringInterpolation: sentence)
    self.init(sentence.pattern, sentence)
  }

  /// Creates a group of findings that this sentence is true of.
  package init(stringLiteral sentence: String) {
    self.init(sentence, GroupSentence(stringLiteral: sentence))
  }
}

/// A sentence about several findings, with place-holders for what differs between them.
package struct GroupSentence: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// What differs between the findings of a group.
  package enum PlaceHolder: Sendable, Hashable {
    /// The codes of the KSBs that are left: `K1–K4 and S2`.
    case ksbs
    /// The names of the units that are left.
    case units
    /// How many places are left.
    case count
  }

  /// A piece of the sentence.
  package enum Part: Sendable, Hashable {
    /// Words.
    case text(String)
    /// What a report fills in.
    case placeHolder(PlaceHolder)
  }

  /// The pieces, in their order.
  package let parts: [Part]

  /// Creates a sentence with place-holders.
  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Creates a sentence without any.
  package init(stringLiteral text: String) { parts = [.text(text)] }

  /// The sentence with a mark that no text holds in place of what differs.
  var pattern: String {
    text { "\u{0}\($0)\u{0}" }
  }

  /// Whether the sentence names what the place-holder stands for.
  package func names(_ placeHolder: PlaceHolder) -> Bool {
    parts.contains(.placeHolder(placeHolder))
  }

  /// The sentence with its place-holders filled in.
  package func text(_ fill: (PlaceHolder) -> String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .placeHolder(let placeHolder): fill(placeHolder)
      }
    }.joined()
  }

  /// Collects the pieces.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Creates an empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// Adds words that are the same for every finding of the group.
    package mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }

    /// Adds a place-holder.
    package mutating func appendInterpolation(_ placeHolder: PlaceHolder) {
      parts.append(.placeHolder(placeHolder))
    }
  }
}
