/// Makes of a stored cell what a person sees.
struct CellReader {
  let sharedStrings: [String]
  let styles: Styles
  let dateSystem: DateSystem

  /// Stands for a text that the file lost: its number leads to no shared string.
  static let lostText = "#TEXT LOST!"

  /// The cell, or nil when it holds nothing and has no fill.
  func cell(_ stored: StoredCell, value: [UInt8]) -> Cell? {
    let style = styles[stored.style]
    let content = content(of: stored, value: value, format: style.format)
    if content == .blank && style.fill == nil { return nil }
    return Cell(reference: stored.reference, value: content, fill: style.fill)
  }

  private func content(of stored: StoredCell, value: [UInt8], format: NumberFormat) -> CellValue {
    if let inline = stored.inline, stored.kind == .inlineString || !stored.hasValue {
      return text(inline)
    }
    if value.isEmpty { return withoutValue(stored) }
    switch stored.kind {
    case .sharedString: return sharedString(value)
    case .inlineString, .formulaString: return text(EscapedText.decode(value))
    case .boolean: return boolean(value)
    case .error: return .error(String(decoding: value, as: UTF8.self))
    case .isoDate: return .date(shown: MomentText.tidy(String(decoding: value, as: UTF8.self)))
    case .number: return number(value, format: format)
    }
  }

  private func text(_ text: String) -> CellValue { text.isEmpty ? .blank : .string(text) }

  /// A formula whose result is the empty text has a value element that says so; one that was never
  /// calculated has none, or an empty one and no kind.
  private func withoutValue(_ stored: StoredCell) -> CellValue {
    let isEmptyText = stored.kind == .formulaString && stored.hasValue
    return stored.hasFormula && !isEmptyText ? .formulaWithoutValue : .blank
  }

  private func sharedString(_ value: [UInt8]) -> CellValue {
    let digits = Self.trimmed(value)
    if digits.isEmpty { return .blank }
    guard let index = Int(digits), sharedStrings.indices.contains(index) else {
      return .error(Self.lostText)
    }
    return text(sharedStrings[index])
  }

  private func boolean(_ value: [UInt8]) -> CellValue {
    .boolean(XMLBoolean.isTrue(Self.trimmed(value)))
  }

  /// What claims to be a number and is none is shown as it is written.
  private func number(_ value: [UInt8], format: NumberFormat) -> CellValue {
    let digits = Self.trimmed(value)
    if digits.isEmpty { return .blank }
    // Swift reads hexadecimal too, which no workbook means.
    guard !digits.utf8.contains(UInt8(ascii: "x")), !digits.utf8.contains(UInt8(ascii: "X")),
      let number = Double(digits), number.isFinite
    else { return .string(digits) }
    return format.show(number, dateSystem: dateSystem)
  }

  private static func trimmed(_ value: [UInt8]) -> String {
    let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    let start = value.firstIndex { !isSpace($0) } ?? value.endIndex
    let end = value.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return String(decoding: value[start..<max(start, end)], as: UTF8.self)
  }
}
