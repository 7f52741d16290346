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

  private enum Kind { case text, phonetic, other }

  init(limits: Limits) { limit = limits.textLength }

  /// Whether text matters now.
  var wantsText: Bool { isInText }

  /// The item's text with its escapes decoded.
  var string: String { EscapedText.decode(buffer.bytes.span) }

  /// Forgets the item before the next.
  mutating func clear() { buffer.clear() }

  mutating func start(_ element: XMLElement) {
    if element.isNamed("t") {
      open.append(.text)
      isInText = phoneticDepth == 0
    } else if element.isNamed("rPh") {
      open.append(.phonetic)
      phoneticDepth += 1
    } else {
      open.append(.other)
    }
  }

  /// An element ends.
  ///
  /// - Throws: ``XMLError`` when the runs together are longer than one text may be.
  mutating func end() throws(XMLError) {
    switch open.popLast() {
    case .text:
      isInText = false
      guard buffer.bytes.count <= limit else {
        throw .overLimit(name: "the length of one text", limit: limit)
      }
    case .phonetic: phoneticDepth -= 1
    case .other, nil: break
    }
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { unsafe buffer.append(piece) }
}
