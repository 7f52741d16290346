/// What a small YAML file can make endless, and is refused for before it is parsed.
///
/// The parser compares the keys of a mapping, and for that walks through all that a key holds: a key
/// that is a list of aliases of lists of aliases never ends. So aliases, and keys that are more than
/// a text, are looked for by ``YAMLScanner``, which knows quotes, comments and blocks of text.
enum YAMLHazard: Hashable {
  /// An alias, `*name`.
  case alias
  /// A key that is a list, a mapping, or stands after a question mark.
  case collectionAsKey
  /// Lists and mappings in each other, more than ``deepest``.
  case depth

  /// No settings or layout file nests deeper than five.
  static let deepest = 32

  /// The first hazard of a text with its line, counted from 1; nil when there is none.
  ///
  /// An alias is found at the line of the first anchor, which is what to write out.
  static func first(in text: String) -> (hazard: YAMLHazard, line: Int)? {
    var scanner = YAMLScanner(text)
    var anchor: Int?
    var last = YAMLScanner.Token.other
    while let token = scanner.next() {
      let line = scanner.tokenLine
      if scanner.depth > deepest { return (.depth, line) }
      switch token {
      case .anchor: anchor = anchor ?? line
      case .alias:
        if let anchor { return (.alias, anchor) }
      case .explicitKey: return (.collectionAsKey, line)
      case .value where last == .collectionEnd: return (.collectionAsKey, line)
      case .value, .collectionEnd, .other: break
      }
      last = token
    }
    return nil
  }
}
