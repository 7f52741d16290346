/// Cells whose look may change what a person reads in them.
extension CellReader {
  /// The cell, or nil when it holds nothing and has no fill.
  func styledCell(_ stored: StoredCell, value: Span<UInt8>) -> Cell? {
    let style = styles[stored.style]
    if stored.metadata != 0, stored.kind == .error, pictures.contains(stored.metadata) {
      return picture(stored, style)
    }
    let content = content(of: stored, value: value, format: style.format)
    switch content {
    case .blank:
      guard let fill = style.blank else { return nil }
      return Cell(reference: stored.reference, value: .blank, details: fill)
    case .formulaWithoutValue:
      return Cell(reference: stored.reference, value: content, details: style.blank)
    case .string(let text): return textCell(stored, value: value, text: text, style)
    case .boolean: return wordCell(stored, content, style)
    case .number(let number, let shown): return numberCell(stored, number, shown: shown, style)
    case .date:
      if style.hidesText { return hiddenByFont(stored, content, style) }
      return Cell(reference: stored.reference, value: content, details: style.written)
    case .error:
      if style.hidesText { return hiddenByFont(stored, content, style) }
      return Cell(reference: stored.reference, value: content, details: style.blank)
    }
  }

  private func picture(_ stored: StoredCell, _ style: Styles.Style) -> Cell {
    Cell(
      reference: stored.reference, value: .blank,
      details: CellDetails(fill: style.blank?.fill, appearance: .picture))
  }

  private func hidden(
    _ stored: StoredCell, _ content: CellValue, _ how: CellAppearance, _ style: Styles.Style
  ) -> Cell {
    Cell(
      reference: stored.reference, value: .blank,
      details: CellDetails(fill: style.blank?.fill, appearance: how, hidden: content))
  }

  private func hiddenByFont(
    _ stored: StoredCell, _ content: CellValue, _ style: Styles.Style
  ) -> Cell {
    hidden(stored, content, style.font.isStruck ? .struckThrough : .hiddenByFont, style)
  }
}

// MARK: - Numbers and truth

extension CellReader {
  private func numberCell(
    _ stored: StoredCell, _ number: Double, shown: String, _ style: Styles.Style
  ) -> Cell {
    if shown.isBlank || hidesZeros && number == 0 {
      let plain = NumberFormat.general.show(number, dateSystem: dateSystem)
      return hidden(stored, plain, .hiddenByFormat, style)
    }
    let look = style.font.symbols?.show(shown) ?? shown
    let content = CellValue.number(number, shown: look)
    if style.hidesText { return hiddenByFont(stored, content, style) }
    return Cell(reference: stored.reference, value: content, details: style.written)
  }

  /// `TRUE` and `FALSE` are words to a number format.
  private func wordCell(
    _ stored: StoredCell, _ content: CellValue, _ style: Styles.Style
  ) -> Cell {
    if case .replaced(let words) = style.format.text {
      if words.isBlank { return hidden(stored, content, .hiddenByFormat, style) }
      return seen(stored, SeenText([TextRun(text: words)], in: style), style)
    }
    if style.hidesText { return hiddenByFont(stored, content, style) }
    return Cell(reference: stored.reference, value: content, details: style.blank)
  }
}

// MARK: - Texts

extension CellReader {
  private func textCell(
    _ stored: StoredCell, value: Span<UInt8>, text: String, _ style: Styles.Style
  ) -> Cell {
    if stored.kind == .formulaString, text.hasPrefix(Self.pictureFormula) {
      return picture(stored, style)
    }
    let shared = stored.kind == .sharedString ? sharedNumber(value) : nil
    let inline = stored.isInline ? stored.inline : nil
    var runs = inline?.runs ?? shared.flatMap { sharedStrings.runs[$0] } ?? []
    let isFormatted = style.format.text != .plain
    if isFormatted {
      if case .replaced(let words) = style.format.text, words.isBlank {
        return hidden(stored, .string(text), .hiddenByFormat, style)
      }
      runs = style.format.text.show(text, runs)
    } else if runs.isEmpty {
      if style.font.symbols == nil, style.hidesText, !text.isBlank {
        return hiddenByFont(stored, .string(text), style)
      }
      if style.font.symbols == nil {
        return Cell(reference: stored.reference, value: .string(text), details: style.written)
      }
      runs = [TextRun(text: text)]
    }
    let isCached = shared != nil && !isFormatted
    let reading =
      isCached ? texts.text(shared ?? 0, runs, in: style) : SeenText(runs, in: style)
    return seen(stored, reading, style)
  }

  /// With what the formula starts that stands for a picture in a cell of WPS Office.
  private static let pictureFormula = "=DISPIMG("

  private func seen(_ stored: StoredCell, _ text: SeenText, _ style: Styles.Style) -> Cell {
    let value: CellValue = text.visible.isEmpty ? .blank : .string(text.visible)
    let isLikeOthers = text.hidden.isEmpty && text.appearance == style.written?.appearance ?? []
    if isLikeOthers {
      return Cell(reference: stored.reference, value: value, details: style.written)
    }
    return Cell(
      reference: stored.reference, value: value,
      details: CellDetails(
        fill: style.blank?.fill, appearance: text.appearance,
        hidden: text.hidden.isEmpty ? nil : .string(text.hidden)))
  }
}
