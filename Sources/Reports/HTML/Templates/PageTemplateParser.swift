/// Parses a template into pieces.
struct PageTemplateParser {
  /// A section that has not ended yet.
  private struct Open {
    var name: String
    var isInverted: Bool
    var pieces: [PageTemplate.Piece]
  }

  private var rest: Substring
  private var open = [Open(name: "", isInverted: false, pieces: [])]
  /// Whether nothing but white space stands before the tag on its line.
  private var startsLine = true

  init(_ text: String) { rest = text[...] }

  /// The pieces of the whole template.
  mutating func parse() throws(ReportError) -> [PageTemplate.Piece] {
    while let start = rest.firstRange(of: "{{") {
      let before = rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let isRaw = rest.first == "{"
      guard let end = rest.firstRange(of: isRaw ? "}}}" : "}}") else {
        throw ReportError(description: "a tag is opened with {{ and never closed")
      }
      let content = rest[..<end.lowerBound].dropFirst(isRaw ? 1 : 0)
      rest = rest[end.upperBound...]
      try take(isRaw ? "&\(content)" : String(content), after: before)
    }
    append(text: rest)
    guard let last = open.popLast(), open.isEmpty else {
      throw ReportError(description: "the section \(open.last?.name ?? "") never ends")
    }
    return last.pieces
  }

  private mutating func take(_ tag: String, after before: Substring) throws(ReportError) {
    let kind = tag.first { $0 != " " } ?? " "
    let name = String(tag.filter { $0 != " " }.drop { "#^/>&!".contains($0) })
    guard "#^/>!".contains(kind) else {
      append(text: before)
      startsLine = false
      guard !name.isEmpty else { throw ReportError(description: "a tag has no name") }
      return append(.value(PageName(name), isEscaped: kind != "&"))
    }
    takeLine(before)
    switch kind {
    case "#", "^": open.append(Open(name: name, isInverted: kind == "^", pieces: []))
    case "/": try close(name)
    case ">": append(.partial(name))
    default: break
    }
  }

  /// Takes the text before a tag that shows nothing itself: a line that holds only such a tag
  /// leaves no line behind.
  private mutating func takeLine(_ before: Substring) {
    let lineStart = before.lastIndex(where: \.isNewline).map { before.index(after: $0) }
    let head = before[(lineStart ?? before.startIndex)...]
    let isAlone = (lineStart != nil || startsLine) && head.allSatisfy { $0 == " " || $0 == "\t" }
    let tail = rest.prefix { $0 == " " || $0 == "\t" }
    let after = rest[tail.endIndex...]
    guard isAlone, after.first?.isNewline ?? true else {
      append(text: before)
      startsLine = false
      return
    }
    append(text: before[..<head.startIndex])
    rest = after.dropFirst()
    startsLine = true
  }

  private mutating func close(_ name: String) throws(ReportError) {
    guard open.count > 1, let section = open.popLast(), section.name == name else {
      throw ReportError(description: "the section \(name) ends where it is not open")
    }
    let path = PageName(name)
    append(
      section.isInverted ? .inverted(path, section.pieces) : .section(path, section.pieces))
  }

  private mutating func append(text: Substring) {
    guard !text.isEmpty else { return }
    append(.text(Array(text.utf8)))
    startsLine = text.last?.isNewline ?? false
  }

  private mutating func append(_ piece: PageTemplate.Piece) {
    open[open.count - 1].pieces.append(piece)
  }
}
