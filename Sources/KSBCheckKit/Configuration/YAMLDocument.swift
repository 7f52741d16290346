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
