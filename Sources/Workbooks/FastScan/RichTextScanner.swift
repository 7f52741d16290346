/// Reads one string item straight from the bytes: plain text, formatted runs, or both.
///
/// What it gives is what ``RichText`` gives, without the reading aid of East Asian text (`rPh`).
struct RichTextScanner {
  private var decoder: TextDecoder
  private let longestText: Int
  /// The texts so far, from the second on.
  private var gathered: ContiguousArray<UInt8> = []
  /// The same, each with the font of its run.
  private var pieces: [Piece] = []
  private var fonts: RunFonts
  /// The attributes of the last element that may say something about a font.
  private var attributes = FontAttributes()
  /// The names of the open elements, as places in ``names``.
  private var open: [Int] = []

  private typealias Piece = (text: ScannedText, font: FontLook?)

  /// Creates a scanner.
  ///
  /// - Parameters:
  ///   - limits: How long a text may be.
  ///   - keepsRuns: Whether runs matter even where none of their fonts is remarkable.
  init(limits: Limits, keepsRuns: Bool) {
    decoder = TextDecoder(limits: limits)
    longestText = limits.textLength
    fonts = RunFonts(keepsAll: keepsRuns)
  }

  /// Elements of runs and what their properties may be; any other is left to the parser of record.
  private static let names: [StaticString] = [
    "rPh", "r", "rPr", "sz", "color", "rFont", "strike", "phoneticPr", "family", "scheme", "b", "i",
    "u", "charset", "vertAlign", "outline", "shadow", "condense", "extend",
  ]
  /// What the first of them mean to the font of a run.
  private static let elements: [RunFonts.Element?] = [
    nil, .run, .properties, .property(.size), .property(.colour), .property(.name),
    .property(.strike),
  ]
  private static let phonetic = 0
  private static let run = 1
  private static let deepest = 8

  /// Reads an item from behind its start tag to past `end`, its end tag.
  mutating func item(
    _ bytes: Span<UInt8>, _ index: inout Int, end: StaticString
  ) throws(Interruption) -> RichString {
    var first: Piece?
    gathered.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    fonts.clear()
    while true {
      bytes.skipSpace(&index)
      if open.isEmpty, try bytes.has(end, at: index) { break }
      if try bytes.has("</", at: index) {
        try endElement(bytes, &index)
      } else if let text = try startElement(bytes, &index) {
        if open.contains(Self.phonetic) {
          try decoder.check(text, of: bytes)
        } else {
          if !text.range.isEmpty { fonts.noteText() }
          if let first {
            try gather(text, after: first.text, of: bytes)
            pieces.append((text, fonts.current))
          } else {
            first = (text, fonts.current)
          }
        }
      }
    }
    index += end.utf8CodeUnitCount
    guard let first else { return RichString(text: "") }
    let isOne = gathered.isEmpty
    let text = isOne ? try decoder.string(first.text, of: bytes) : EscapedText.decode(gathered.span)
    guard fonts.isRemarkable else { return RichString(text: text) }
    return RichString(text: text, runs: try runs([first] + pieces, of: bytes))
  }

  private mutating func runs(
    _ pieces: [Piece], of bytes: Span<UInt8>
  ) throws(Interruption) -> [TextRun] {
    var runs: [TextRun] = []
    for (text, font) in pieces where !text.range.isEmpty {
      runs.append(TextRun(text: try decoder.string(text, of: bytes), font: font))
    }
    return runs
  }

  /// Goes past a start tag; for `t` goes on to the end of the element and gives its text.
  private mutating func startElement(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(Interruption) -> ScannedText? {
    try bytes.pass("<", &index)
    let name = try bytes.name(&index)
    let isEmpty =
      fonts.current == nil ? try plainTag(bytes, &index) : try fontTag(bytes, &index)
    guard !bytes.equals("t", in: name) else {
      return isEmpty ? nil : try text(bytes, &index)
    }
    guard let known = Self.names.firstIndex(where: { bytes.equals($0, in: name) }),
      open.count < Self.deepest
    else { throw .unusual }
    if known < Self.elements.count, let element = Self.elements[known] {
      fonts.start(element, attributes)
    }
    if !isEmpty {
      open.append(known)
    } else if known == Self.run {
      fonts.endRun()
    }
    return nil
  }

  /// Goes past attributes that say nothing about a font.
  private func plainTag(_ bytes: Span<UInt8>, _ index: inout Int) throws(Interruption) -> Bool {
    var seen = Attribute.Seen()
    return try bytes.attributes(&index) { name, _ throws(Interruption) in
      _ = try seen.insert(name, of: bytes)
    }
  }

  /// Reads the attributes of an element that may say something about a font.
  private mutating func fontTag(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(Interruption) -> Bool {
    var seen = Attribute.Seen()
    attributes = FontAttributes()
    return try bytes.attributes(&index) { name, value throws(Interruption) in
      _ = try seen.insert(name, of: bytes)
      attributes.take(name, value, of: bytes)
    }
  }

  private mutating func text(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(Interruption) -> ScannedText {
    let text = try ScannedText(bytes, &index)
    try bytes.pass("</t>", &index)
    return text
  }

  private mutating func endElement(_ bytes: Span<UInt8>, _ index: inout Int) throws(Interruption) {
    guard let name = open.popLast() else { throw .unusual }
    if name == Self.run { fonts.endRun() }
    try bytes.pass("</", &index)
    try bytes.pass(Self.names[name], &index)
    try bytes.pass(">", &index)
  }

  private mutating func gather(
    _ text: ScannedText, after first: ScannedText, of bytes: Span<UInt8>
  ) throws(Interruption) {
    try decoder.check(first, of: bytes)
    try decoder.check(text, of: bytes)
    if gathered.isEmpty { try References.decode(bytes, in: first.range, into: &gathered) }
    try References.decode(bytes, in: text.range, into: &gathered)
    guard gathered.count <= longestText else { throw .unusual }
  }
}
