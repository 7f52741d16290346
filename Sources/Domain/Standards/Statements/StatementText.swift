/// The published text of a statement, made readable.
///
/// Published statements hold HTML entities, no-break spaces, line breaks, tabs, bullets and, at
/// their head, sometimes a label such as `K1` that is not part of what they say.
package struct StatementText: Sendable, Hashable {
  /// The statement as a person reads it: entities decoded, white space folded, no leading label.
  package let statement: String

  /// The label printed at the head of the text, such as `K1` or `O1`, if there is one.
  package let printedLabel: String?

  /// Reads a published text.
  ///
  /// - Parameters:
  ///   - published: The text as the record or the sheet holds it.
  ///   - type: The list that the text stands in. A label without punctuation (`S3 buckets`) is
  ///     taken for a label only when its letter is the list’s own, or when the list is unknown.
  package init(_ published: String, type: KSBType? = nil) {
    let text = Self.folded(published)
    if let (label, rest) = StatementLabel.leading(text, type: type) {
      statement = Self.withoutBullets(rest)
      printedLabel = label.description
    } else {
      statement = text
      printedLabel = nil
    }
  }

  /// The text with markup gone, white space folded to single spaces, and no bullets at its edges.
  package static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in Markup.plainText(text).unicodeScalars where !isInvisible(scalar) {
      guard !isSpace(scalar) else {
        needsSpace = true
        continue
      }
      if needsSpace, !result.isEmpty { result.append(" ") }
      needsSpace = false
      result.append(scalar)
    }
    return withoutBullets(String(result)[...])
  }

  /// White space of any kind, and control characters, which no reader can see either.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    // Most text is ASCII, and asking for a character's properties is slow.
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    return scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }

  /// Zero-width characters, soft hyphens, byte-order marks and marks of writing direction.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .format
  }

  private static func withoutBullets(_ text: Substring) -> String {
    let isEdge: (Character) -> Bool = { $0 == " " || bullets.contains($0) }
    var rest = text.drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    // A dash is a bullet only when it stands by itself: “-5 °C” is a statement’s own.
    while let first = rest.first, dashes.contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst().drop(while: isEdge)
    }
    return String(rest)
  }

  static let bullets: Set<Character> = [
    "•", "·", "▪", "▫", "◦", "●", "○", "■", "□", "‣", "⁃", "∙", "◆", "➢", "\u{F0B7}", "\u{F0A7}",
  ]

  static let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "*"]
}
