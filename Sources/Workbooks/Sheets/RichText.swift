/// Gathers one string item: plain text, formatted runs, or both.
///
/// ECMA-376 Part 1, 18.4.8 and 18.3.1.53.
///
/// The reading aid of East Asian text (`rPh`) is not part of what the cell says.
struct RichText {
  private let limit: Int
  private var buffer = TextBuffer()
  private var isInText = false
  private var phoneticDepth = 0
  private var open: [Kind] = []
  private var fonts: RunFonts
  /// Where each piece of text ends, and its font where it has one of its own.
  private var pieces: [(end: Int, font: FontLook?)] = []

  private enum Kind { case text, phonetic, run, other }

  /// Creates a gatherer.
  ///
  /// - Parameters:
  ///   - limits: How long a text may be.
  ///   - keepsRuns: Whether runs matter even where none of their fonts is remarkable.
  init(limits: Limits, keepsRuns: Bool = false) {
    limit = limits.textLength
    fonts = RunFonts(keepsAll: keepsRuns)
  }

  /// Whether text matters now.
  var wantsText: Bool { isInText }

  /// The item's text with its escapes decoded.
  var string: String { EscapedText.decode(buffer.bytes.span) }

  /// The item's text, with its runs where they matter.
  var rich: RichString {
    guard fonts.isRemarkable else { return RichString(text: string) }
    var runs: [TextRun] = []
    var start = 0
    for (end, font) in pieces where end > start {
      let text = EscapedText.decode(buffer.bytes.span.extracting(start..<end))
      runs.append(TextRun(text: text, font: font))
      start = end
    }
    return RichString(text: string, runs: runs)
  }

  /// Forgets the item before the next.
  mutating func clear() {
    buffer.clear()
    pieces.removeAll(keepingCapacity: true)
    fonts.clear()
  }

  mutating func start(_ element: XMLElement) {
    if element.isNamed("t") {
      open.append(.text)
      isInText = phoneticDepth == 0
    } else if element.isNamed("rPh") {
      open.append(.phonetic)
      phoneticDepth += 1
    } else if element.isNamed("r") {
      open.append(.run)
      fonts.start(.run, FontAttributes())
    } else {
      open.append(.other)
      startProperty(element)
    }
  }

  private mutating func startProperty(_ element: XMLElement) {
    if element.isNamed("rPr") {
      fonts.start(.properties, FontAttributes())
    } else if fonts.current != nil, let property = FontLook.Property(element) {
      fonts.start(.property(property), FontAttributes(element))
    }
  }

  /// An element ends.
  ///
  /// - Throws: ``XMLError`` when the runs together are longer than one text may be.
  mutating func end() throws(XMLError) {
    switch open.popLast() {
    case .text:
      if isInText { endPiece() }
      isInText = false
      guard buffer.bytes.count <= limit else {
        throw .overLimit(name: "the length of one text", limit: limit)
      }
    case .phonetic: phoneticDepth -= 1
    case .run: fonts.endRun()
    case .other, nil: break
    }
  }

  private mutating func endPiece() {
    let end = buffer.bytes.count
    if end > pieces.last?.end ?? 0 { fonts.noteText() }
    pieces.append((end, fonts.current))
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { unsafe buffer.append(piece) }
}
