/// Reads the rows of a sheet, `row` elements with their `c` elements, straight from the bytes:
/// ECMA-376 Part 1, 18.3.1.80.
struct SheetDataScanner: FastPathScanner {
  static let opening: StaticString = "<sheetData"

  private var isInRow = false
  private var decoder: TextDecoder
  private var richText: RichTextScanner

  init(limits: Limits, keepsRuns: Bool) {
    decoder = TextDecoder(limits: limits)
    richText = RichTextScanner(limits: limits, keepsRuns: keepsRuns)
  }

  mutating func item(
    _ bytes: Span<UInt8>, _ index: inout Int, into builder: inout SheetBuilder
  ) throws(Interruption) -> Bool {
    bytes.skipSpace(&index)
    if isInRow {
      if try bytes.has("<c", at: index) {
        try cell(bytes, &index, into: &builder)
      } else {
        try bytes.pass("</row>", &index)
        builder.endRow()
        isInRow = false
      }
      return true
    }
    guard try bytes.has("<row", at: index) else { return false }
    try row(bytes, &index, into: &builder)
    return true
  }

  private mutating func row(
    _ bytes: Span<UInt8>, _ index: inout Int, into builder: inout SheetBuilder
  ) throws(Interruption) {
    index += 4
    var number: Int?
    var isHidden = false
    var hasNoHeight = false
    var seen = Attribute.Seen()
    let isEmpty = try bytes.attributes(&index) { name, value throws(Interruption) in
      switch try seen.insert(name, of: bytes) {
      case .r: number = DecimalNumber.read(bytes.extracting(value))
      case .hidden: isHidden = XMLBoolean.isTrue(bytes.extracting(value))
      case .ht: hasNoHeight = Extent.isNothing(bytes.extracting(value))
      case .s, .t, .vm, .others: break
      }
    }
    do {
      try builder.startRow(stated: number, isHidden: isHidden || hasNoHeight)
    } catch {
      throw .unusual
    }
    if isEmpty { builder.endRow() }
    isInRow = !isEmpty
  }
}

// MARK: - Cells

extension SheetDataScanner {
  /// A cell is taken up only when all of it is there, so that nothing is done twice.
  private mutating func cell(
    _ bytes: Span<UInt8>, _ index: inout Int, into builder: inout SheetBuilder
  ) throws(Interruption) {
    index += 2
    var place: CellReference.Parsed?
    var stored = StoredCell(reference: CellReference(row: 0, column: 0), kind: .number, style: 0)
    var seen = Attribute.Seen()
    let isEmpty = try bytes.attributes(&index) { name, value throws(Interruption) in
      switch try seen.insert(name, of: bytes) {
      case .r: place = CellReference.parse(bytes.extracting(value))
      case .s: stored.style = DecimalNumber.read(bytes.extracting(value)) ?? 0
      case .t: stored.kind = StoredCell.Kind(bytes.extracting(value))
      case .vm: stored.metadata = DecimalNumber.read(bytes.extracting(value)) ?? 0
      case .hidden, .ht, .others: break
      }
    }
    var value = ScannedText(emptyAt: index)
    if !isEmpty { value = try contents(bytes, &index, of: &stored) }
    do {
      stored.reference = try builder.startCell(place)
    } catch {
      throw .unusual
    }
    if value.hasReferences {
      builder.endCell(stored, value: decoder.decoded.span)
    } else {
      builder.endCell(stored, value: bytes.extracting(value.range))
    }
  }

  /// The elements of a cell, up to past its end tag: at most one each of formula, value and text.
  ///
  /// - Returns: The value's text; where it has references, ``decoder`` holds it decoded.
  private mutating func contents(
    _ bytes: Span<UInt8>, _ index: inout Int, of stored: inout StoredCell
  ) throws(Interruption) -> ScannedText {
    var value = ScannedText(emptyAt: index)
    while true {
      bytes.skipSpace(&index)
      guard try bytes.byte(at: index) == UInt8(ascii: "<") else { throw .unusual }
      switch try bytes.byte(at: index + 1) {
      case UInt8(ascii: "v"):
        guard !stored.hasValue else { throw .unusual }
        stored.hasValue = true
        value = try element(bytes, &index, start: "<v", end: "</v>")
      case UInt8(ascii: "f"):
        // Its text may need the decoder, which holds the value from then on.
        guard !stored.hasFormula, !stored.hasValue else { throw .unusual }
        stored.hasFormula = true
        _ = try element(bytes, &index, start: "<f", end: "</f>")
      case UInt8(ascii: "i"):
        guard stored.inline == nil else { throw .unusual }
        stored.inline = try inline(bytes, &index)
      default:
        try bytes.pass("</c>", &index)
        return value
      }
    }
  }

  private mutating func element(
    _ bytes: Span<UInt8>, _ index: inout Int, start: StaticString, end: StaticString
  ) throws(Interruption) -> ScannedText {
    try bytes.pass(start, &index)
    var seen = Attribute.Seen()
    let isEmpty = try bytes.attributes(&index) { name, _ throws(Interruption) in
      _ = try seen.insert(name, of: bytes)
    }
    if isEmpty { return ScannedText(emptyAt: index) }
    let text = try ScannedText(bytes, &index)
    try bytes.pass(end, &index)
    try decoder.check(text, of: bytes)
    return text
  }

  private mutating func inline(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) throws(Interruption) -> RichString {
    try bytes.pass("<is", &index)
    if try bytes.has("/>", at: index) {
      index += 2
      return RichString(text: "")
    }
    try bytes.pass(">", &index)
    return try richText.item(bytes, &index, end: "</is>")
  }
}
