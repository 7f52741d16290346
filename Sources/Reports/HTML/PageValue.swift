/// A value that a page shows: what the templates' names stand for.
package indirect enum PageValue: Sendable {
  /// Text; it may come from a workbook.
  case text(String)
  /// Text whose line breaks are shown; it may come from a workbook.
  case lines(String)
  /// Whether a part of the page is shown.
  case flag(Bool)
  /// A part that is repeated.
  case list([PageValue])
  /// A template that knows no other names than those of each value, once for each: on lines of
  /// their own.
  case parts(String, [PageValue])
  /// Names and what they stand for.
  case group(KeyValuePairs<String, PageValue>)
  /// Our own style sheet or script, or what a template made, shown as it is.
  case code(String)

  /// Text, or a part that is left out.
  package static func optional(_ text: String?) -> PageValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .lines(text)
  }

  /// A list of texts.
  package static func texts(_ texts: [String]) -> PageValue { .list(texts.map(PageValue.text)) }

  /// A number.
  package static func number(_ number: Int) -> PageValue { .text(String(number)) }

  /// What a name of a group stands for; nil when it is no group, or has no such name.
  package subscript(name: String) -> PageValue? {
    guard case .group(let members) = self else { return nil }
    // Groups are small: a walk is faster than hashing.
    for member in members where member.key == name { return member.value }
    return nil
  }
}
