/// Reads one string item straight from the bytes: plain text, formatted runs, or both.
///
/// What it gives is what ``RichText`` gives, without the reading aid of East Asian text (`rPh`).
struct RichTextScanner {
  private var decoder: TextDecoder
  private let longestText: Int
  /// The texts so far, from the second on.
  private var gathered: ContiguousArray<UInt8> = []
  /// The names of the open elements, as places in ``names``.
  private var open: [Int] = []

  init(limits: Limits) {
    decoder = TextDecoder(limits: limits)
    longestText = limits.textLength
  }

  /// Elements of runs and what their properties may be; any other is left to the parser of record.
  private static let names: [StaticString] = [
    "rPh", "r", "rPr", "phoneticPr", "sz", "color", "rFont", "family", "scheme", "b", "i", "u",
    "charset", "vertAlign", "strike", "outline", "shadow", "condense", "extend",
  ]
  private static let phonetic = 0
  private static let deepest = 8

  /// Reads an item from behind its start tag to past `end`, its end tag.
  mutating func item(
    _ bytes: Span<UInt8>, _ index: inout Int, end: StaticString
  ) throws(Interruption) -> String {
    var first: ScannedText?
    gathered.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    while true {
      bytes.skipSpace(&index)
      if open.isEmpty, try bytes.has(end, at: index) { break }
      if try bytes.has("</", at: index) {
        try endElement(bytes, &index)
      } else if let text = try startElement(bytes, &index) {
        if open.contains(Self.phonetic) {
          try decoder.check(text, of: bytes)
        } else if let first {
          try gather(text, after: first, of: bytes)
        } else {
          first = text
        }
      }
    }
    index += end.utf8CodeUnitCount
    if !gathered.isEmpty { return EscapedText.decode(gathered.span) }
    return try first.map { text throws(Interruption) in try decoder.string(text, of: bytes) } ?? ""
  }

  /// Goes past a start tag; for `t` goes on to the end of the element and gives its text.
  private mutating func startElement(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(Interruption) -> ScannedText? {
    try bytes.pass("<", &index)
    let name = try bytes.name(&index)
    var seen = Attribute.Seen()
    let isEmpty = try bytes.attributes(&index) { name, _ throws(Interruption) in
      _ = try seen.insert(name, of: bytes)
    }
    guard !bytes.equals("t", in: name) else {
      return isEmpty ? nil : try text(bytes, &index)
    }
    guard let known = Self.names.firstIndex(where: { bytes.equals($0, in: name) }),
      open.count < Self.deepest
    else { throw .unusual }
    if !isEmpty { open.append(known) }
    return nil
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
