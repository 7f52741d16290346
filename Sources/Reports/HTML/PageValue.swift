/// A value that a page shows: what the templates' names stand for.
indirect enum PageValue: Sendable {
  /// Text; it may come from a workbook.
  case text(String)
  /// Text whose line breaks are shown; it may come from a workbook.
  case lines(String)
  /// Whether a part of the page is shown.
  case flag(Bool)
  /// A part that is repeated.
  case list([PageValue])
  /// Names and what they stand for.
  case group([String: PageValue])
  /// Our own style sheet or script, shown as it is.
  case code(String)

  /// Text, or a part that is left out.
  static func optional(_ text: String?) -> PageValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .lines(text)
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> PageValue { .list(texts.map(PageValue.text)) }

  /// A number.
  static func number(_ number: Int) -> PageValue { .text(String(number)) }

  /// The value as the templates' engine takes it.
  var rendered: Any {
    switch self {
    case .text(let text): HTMLText.escapable(VisibleText.oneLine(text))
    case .lines(let text): HTMLText.escapable(VisibleText.lines(text))
    case .flag(let flag): flag
    case .list(let values): values.map(\.rendered)
    case .group(let members): members.mapValues(\.rendered)
    case .code(let code): code
    }
  }
}
