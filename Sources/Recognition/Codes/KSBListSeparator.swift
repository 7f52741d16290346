/// What stands between two codes of a list: a mark, a statement, a heading of those that follow.
struct KSBListSeparator {
  /// What is said of the codes before, other than their statement; nil when nothing is.
  private(set) var note: String?
  /// The words of the KSB before.
  private(set) var statement: String?
  /// What a heading such as `Partial:` says of the codes after; nil without one.
  private(set) var heading: CoverageReading?
  /// Pieces that belong to neither.
  private(set) var strays: [String] = []

  init(_ text: String, reader: KSBListReader) {
    var rest = Substring(text)
    takeHeading(from: &rest, reader)
    let body = Self.stripped(rest)
    if body.isEmpty { return }
    if !reader.mark(body).isStated, reader.isStatement(body),
      Self.opensStatement(rest, body)
    {
      statement = body
      return
    }
    let pieces = Self.pieces(of: rest)
    let first = Self.stripped(pieces.first ?? "")
    note = first.isEmpty ? nil : first
    strays = pieces.dropFirst().map(Self.stripped).filter { !$0.isEmpty && !reader.isLabel($0) }
  }

  /// `Partial:` before codes speaks of them all, until another heading does.
  private mutating func takeHeading(from rest: inout Substring, _ reader: KSBListReader) {
    let end = rest.lastIndex { $0 != " " }
    guard let end, ":(".contains(rest[end]) else { return }
    let head = rest[..<end]
    let start = head.lastIndex { ";\n,.".contains($0) }
    let words = start.map { head[head.index(after: $0)...] } ?? head
    let reading = reader.mark(Self.stripped(words))
    // At the start of the text there is nothing that “K1: Full” could be said of.
    guard rest[end] == ":", reading.isStated else { return }
    heading = reading
    rest = start.map { head[...$0] } ?? ""
  }

  private static func opensStatement(_ text: Substring, _ body: String) -> Bool {
    let first = text.first { $0 != " " } ?? " "
    return ":.–—-\n)".contains(first) || body.first?.isUppercase == true
      || body.split(separator: " ").count > 3
  }

  /// The pieces between commas and the like, but not in brackets.
  private static func pieces(of text: Substring) -> [Substring] {
    var depth = 0
    return text.split(omittingEmptySubsequences: false) { character in
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      return depth == 0 && ",;\n&/".contains(character)
    }
  }

  /// Without the separators, brackets and joining words around it.
  private static func stripped(_ text: Substring) -> String {
    var rest = text.drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    for word in ["and ", "or "] where rest.prefix(word.count).lowercased() == word {
      rest = rest.dropFirst(word.count).drop(while: isEdge)
    }
    let isJoiner = rest.utf8.count <= 3 && ["and", "or"].contains(rest.lowercased())
    return isJoiner ? "" : String(rest)
  }

  private static func isEdge(_ character: Character) -> Bool {
    character.isWhitespace || ",;/&+|.:–—-−•()[]=".contains(character)
  }
}
