/// Makes of a stored cell what a person sees.
struct CellReader {
  let sharedStrings: SharedStrings
  let styles: Styles
  let dateSystem: DateSystem
  /// The numbers of the metadata that stand for pictures in cells.
  var pictures: Set<Int> = []
  /// Whether the sheet shows nothing where a number is zero.
  var hidesZeros = false
  let texts = TextCache()

  /// Stands for a text that the file lost: its number leads to no shared string.
  static let lostText = "#TEXT LOST!"

  /// The cell, or nil when it holds nothing and has no fill.
  func cell(_ stored: StoredCell, value: Span<UInt8>) -> Cell? {
    // Most cells have a plain style, which need not be copied for each.
    guard styles.isPlain(stored.style), !isUnusual(stored, value) else {
      return styledCell(stored, value: value)
    }
    let content = content(of: stored, value: value, format: nil)
    if content == .blank { return nil }
    return Cell(reference: stored.reference, value: content, details: nil)
  }

  /// Whether something besides its style may change what a person reads in the cell.
  private func isUnusual(_ stored: StoredCell, _ value: Span<UInt8>) -> Bool {
    if stored.metadata != 0 || hidesZeros { return true }
    if let inline = stored.inline, !inline.runs.isEmpty { return true }
    return switch stored.kind {
    case .sharedString: !sharedStrings.runs.isEmpty
    // Pictures in the cells of WPS Office are formulas whose result is their own text.
    case .formulaString: !value.isEmpty && value[0] == UInt8(ascii: "=")
    case .inlineString, .number, .boolean, .error, .isoDate: false
    }
  }

  func content(
    of stored: StoredCell, value: Span<UInt8>, format: NumberFormat?
  ) -> CellValue {
    if let inline = stored.inline, stored.isInline { return text(inline.text) }
    if value.isEmpty { return withoutValue(stored) }
    switch stored.kind {
    case .sharedString: return sharedString(value)
    case .inlineString, .formulaString: return text(EscapedText.decode(value))
    case .boolean: return .boolean(XMLBoolean.isTrue(value.extracting(trimmed(value))))
    case .error: return .error(String(value))
    case .isoDate: return .date(shown: DateTimeFormat.tidy(String(value)))
    case .number: return number(value.extracting(trimmed(value)), format: format)
    }
  }

  private func text(_ text: String) -> CellValue { text.isEmpty ? .blank : .string(text) }

  /// A formula whose result is the empty text has a value element that says so; one that was never
  /// calculated has none, or an empty one and no kind.
  private func withoutValue(_ stored: StoredCell) -> CellValue {
    let isEmptyText = stored.kind == .formulaString && stored.hasValue
    return stored.hasFormula && !isEmptyText ? .formulaWithoutValue : .blank
  }

  private func sharedString(_ value: Span<UInt8>) -> CellValue {
    guard let number = sharedNumber(value), let string = sharedStrings[number] else {
      return value.extracting(trimmed(value)).isEmpty ? .blank : .error(Self.lostText)
    }
    return text(string)
  }

  /// The number of a shared string that is there.
  func sharedNumber(_ value: Span<UInt8>) -> Int? {
    if let number = DecimalNumber.read(value) {
      return number < sharedStrings.count ? number : nil
    }
    let digits = String(value.extracting(trimmed(value)))
    guard let number = Int(digits), sharedStrings[number] != nil else { return nil }
    return number
  }

  /// What claims to be a number and is none is shown as it is written.
  private func number(_ value: Span<UInt8>, format: NumberFormat?) -> CellValue {
    if let plain = PlainDecimal(value) {
      guard let format, !format.isGeneral else {
        return .number(
          plain.value, shown: plain.isCanonical ? String(value) : plain.digits.general)
      }
      return format.show(plain.value, digits: plain.digits, dateSystem: dateSystem)
    }
    if value.isEmpty { return .blank }
    let digits = String(value)
    // Swift reads hexadecimal too, which no workbook means.
    let isHexadecimal = value.indices.contains { value[$0] | 0x20 == UInt8(ascii: "x") }
    guard !isHexadecimal, let number = Double(digits), number.isFinite else {
      return .string(digits)
    }
    return (format ?? .general).show(number, dateSystem: dateSystem)
  }

  /// Where the value stands between the white space around it.
  private func trimmed(_ value: Span<UInt8>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    var range = 0..<value.count
    while let first = range.first, isSpace(value[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, isSpace(value[last]) { range = range.lowerBound..<last }
    return range
  }
}
