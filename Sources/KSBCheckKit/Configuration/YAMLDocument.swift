import Yams

/// The tree of a configuration file, or why there is none.
enum YAMLDocument {
  /// No configuration comes near it.
  static let largest = 1 << 20

  /// Parses a file; nil when it holds nothing.
  static func root(of bytes: [UInt8], file: String) throws(ConfigurationError) -> Node? {
    func failure(_ problem: ConfigurationError.Problem, line: Int? = nil) -> ConfigurationError {
      ConfigurationError(file: file, line: line, problem: problem)
    }
    guard bytes.count <= largest else { throw failure(.tooLarge) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(.notText) }
    if let found = YAMLHazard.first(in: text) {
      throw failure(problem(found.hazard), line: found.line)
    }
    if text.allSatisfy(\.isWhitespace) { return nil }
    do {
      // The parser keeps a pointer into the string, which a very short string cannot give.
      let padding = String(repeating: "\n", count: 16)
      // What kind of value a text is, each key of a setting says itself.
      return try Parser(yaml: text + padding, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      let found = problem(error, in: text)
      throw failure(found.problem, line: found.line)
    } catch {
      throw failure(.malformed("it cannot be read"))
    }
  }

  private static func problem(_ hazard: YAMLHazard) -> ConfigurationError.Problem {
    switch hazard {
    case .alias: .aliases
    case .collectionAsKey: .collectionAsKey
    case .depth: .tooDeep
    }
  }

  private static func problem(
    _ error: YamlError, in text: String
  ) -> (problem: ConfigurationError.Problem, line: Int?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      isIndentedWithTab(line: mark.line, of: text)
        ? (.tab, mark.line) : (.malformed(problem), mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      (.duplicateKey(keys.first ?? ""), context.mark.line)
    case .reader(let problem, _, _, _): (.malformed(problem), nil)
    default: (.malformed("it cannot be read"), nil)
    }
  }

  private static func isIndentedWithTab(line number: Int, of text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(number - 1) else { return false }
    return lines[number - 1].prefix { $0.isWhitespace }.contains("\t")
  }
}

/// What a small YAML file can make endless, and is refused for before it is parsed.
///
/// The parser compares the keys of a mapping, and for that walks through all that a key holds: a key
/// that is a list of aliases of lists of aliases never ends. So aliases, and keys that are more than
/// a text, are looked for by ``YAMLScanner``, which knows quotes, comments and blocks of text.
enum YAMLHazard: Hashable {
  /// An alias, `*name`.
  case alias
  /// A key that is a list, a mapping, or comes after a question mark.
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

/// The characters of a YAML text one after the other, with their lines and columns as LibYAML counts.
struct YAMLCharacters {
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0
  /// Counted from 1.
  private(set) var line = 1
  /// Counted from 0.
  private(set) var column = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The character to be looked at next; nil at the end.
  var current: Unicode.Scalar? { scalar(after: 0) }

  /// Whether nothing follows; a zero byte ends a text too.
  var isAtEnd: Bool { (current ?? "\0") == "\0" }

  /// Whether a line ends here.
  var isAtBreak: Bool { current.map(Self.isBreak) ?? false }

  /// Whether `---` or `...` is here, which begin and end documents.
  var isAtDocumentMark: Bool {
    guard column == 0, let first = current, first == "-" || first == "." else { return false }
    return scalar(after: 1) == first && scalar(after: 2) == first && isBlank(after: 3)
  }

  /// Whether a space, a tab, the end of a line or the end of the text is so much further on.
  func isBlank(after count: Int) -> Bool {
    guard let scalar = scalar(after: count) else { return true }
    return scalar == " " || scalar == "\t" || scalar == "\0" || Self.isBreak(scalar)
  }

  /// Goes on by one character, or by one end of a line.
  mutating func skip() {
    guard let current else { return }
    let isPair = current == "\r" && scalar(after: 1) == "\n"
    position += isPair ? 2 : 1
    if Self.isBreak(current) {
      line += 1
      column = 0
    } else {
      column += 1
    }
  }

  /// Goes on to the end of the line.
  mutating func skipLine() {
    while !isAtEnd, !isAtBreak { skip() }
  }

  private func scalar(after count: Int) -> Unicode.Scalar? {
    let place = position + count
    return place < scalars.count ? scalars[place] : nil
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}

/// Text as YAML writes it, and as settings take it.
package enum YAMLText {
  /// The text between double quotes: YAML 1.2, section 7.3.1.
  package static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case _ where isUnseen(scalar):
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
      default: return String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// The text for a comment: on one line, and not endless.
  package static func comment(_ text: String, most: Int = 60) -> String {
    let scalars = text.unicodeScalars.prefix(most).map { isUnseen($0) ? " " : String($0) }
    return scalars.joined()
  }

  /// The text on one line, with single spaces, and without marks that nobody sees.
  static func folded(_ text: String) -> String {
    let seen = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    return seen.split(whereSeparator: isSpace).map { String($0) }.joined(separator: " ")
  }

  /// Controls, line breaks and marks that no editor shows.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }
}
