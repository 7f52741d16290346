import Yams

/// The tree of a configuration file, or why there is none.
enum YAMLDocument {
  /// No configuration comes near it.
  private static let largest = 1 << 20

  /// Parses a file; nil when it holds nothing.
  static func root(of bytes: [UInt8], file: String) throws(ConfigurationError) -> Node? {
    func failure(_ problem: ConfigurationError.Problem, line: Int? = nil) -> ConfigurationError {
      ConfigurationError(file: file, line: line, problem: problem)
    }
    guard bytes.count <= largest else { throw failure(.tooLarge) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.unicodeScalars.contains("\u{FFFD}") else { throw failure(.notText) }
    if let line = lineOfAnchor(in: text) { throw failure(.aliases, line: line) }
    if text.allSatisfy(\.isWhitespace) { return nil }
    do {
      // The parser keeps a pointer into the string, which a very short string cannot give.
      let padding = String(repeating: "\n", count: 16)
      return try Parser(yaml: text + padding, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      let found = problem(error, in: text)
      throw failure(found.problem, line: found.line)
    } catch {
      throw failure(.malformed("it cannot be read"))
    }
  }

  /// The line of the first anchor, when there are aliases too.
  ///
  /// Looked for before parsing: keys made of aliases of aliases are what would never end.
  private static func lineOfAnchor(in text: String) -> Int? {
    var anchor: Int?
    var hasAlias = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if anchor == nil, holdsName(after: "&", in: line) { anchor = index + 1 }
      hasAlias = hasAlias || holdsName(after: "*", in: line)
    }
    return hasAlias ? anchor : nil
  }

  private static func holdsName(after mark: Character, in line: Substring) -> Bool {
    guard line.contains(mark) else { return false }
    var before: Character = " "
    for (character, next) in zip(line, line.dropFirst()) {
      let startsWord = before.isWhitespace || "[{,:".contains(before)
      if character == mark, startsWord, !next.isWhitespace { return true }
      before = character
    }
    return false
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
