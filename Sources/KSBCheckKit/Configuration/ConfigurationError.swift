/// Why a configuration file cannot be used: the file, the line, and what is wrong there.
package struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with a configuration file.
  package enum Problem: Sendable, Hashable {
    /// It is larger than any configuration needs to be.
    case tooLarge
    /// It is not text in UTF-8.
    case notText
    /// It is no YAML; what the parser says of it.
    case malformed(String)
    /// A line is indented with a tab.
    case tab
    /// It holds anchors and aliases, which could make a small file endless.
    case aliases
    /// A key that is a list or a mapping, which no setting has.
    case collectionAsKey
    /// Lists and mappings stand in each other, deeper than in any settings.
    case tooDeep
    /// A key that the section does not have, and the nearest that it has.
    case unknownKey(String, nearest: String?)
    /// The same key twice in one section.
    case duplicateKey(String)
    /// A value of another kind than its key wants; in words, what it wants.
    case wrongKind(key: String, wants: String)
    /// A value that its key cannot have; in words, what it can have.
    case badValue(key: String, value: String, wants: String)
    /// A key that must be there and is not, and what it is for.
    case missing(key: String, section: String)
    /// No rule has the code; the nearest that one has.
    case unknownRule(String, nearest: String?)
    /// The rule finds that nothing can be checked, so it always runs, at its own severity.
    case cannotChange(rule: String)
    /// Findings of the rule cannot be suppressed.
    case cannotSuppress(rule: String)
    /// The rule has no limit to set.
    case noLimitToSet(rule: String)
    /// A colour that no cell can have, and the nearest word for one.
    case unknownColour(String, nearest: String?)
    /// A colour's code without quotes, which YAML takes for a comment.
    case unquotedColour(String)
    /// The rule runs only with a limit.
    case limitMissing(rule: String)
  }

  /// The file's name.
  package var file: String
  /// The line, counted from 1; nil when it is about the file as a whole.
  package var line: Int?
  /// What is wrong.
  package var problem: Problem

  package init(file: String, line: Int?, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What is wrong, where, and what to do, as one plain sentence.
  package var description: String {
    let place = line.map { "\(file), line \($0)" } ?? file
    return "\(place): \(problem.words)"
  }
}

extension ConfigurationError.Problem {
  fileprivate var words: String {
    switch self {
    case .tooLarge: "the file is larger than 1 MiB; check that it is the one you mean"
    case .notText: "the file is not text in UTF-8; save it as UTF-8"
    case .malformed(let problem): "this is not YAML: \(problem)"
    case .tab: "the line is indented with a tab; YAML wants spaces"
    case .aliases: "anchors (&) and aliases (*) are not read; write the value out"
    case .collectionAsKey:
      "the key is a list or a mapping, or stands after “?”; keys are single words here"
    case .tooDeep:
      "lists and mappings stand in each other more than \(YAMLHazard.deepest) deep; "
        + "check that it is the file you mean"
    case .limitMissing(let rule):
      "“\(rule)” needs a limit, such as { severity: should-fix, limit: 0.2 }"
    case .unknownKey(let key, let nearest):
      "unknown key “\(key.prefix(80))”\(Self.hint(nearest, else: "remove it"))"
    case .unknownRule(let code, let nearest):
      "no rule has the code “\(code.prefix(80))”\(Self.hint(nearest, else: "“ksbcheck rules” lists them all"))"
    default: wordsOfValues
    }
  }

  private var wordsOfValues: String {
    switch self {
    case .duplicateKey(let key): "“\(key.prefix(80))” is given twice; keep one"
    case .wrongKind(let key, let wants): "“\(key)” must be \(wants)"
    case .badValue(let key, let value, let wants):
      "“\(key)” is “\(value.prefix(80))”; it must be \(wants)"
    case .missing(let key, let section): "\(section) needs “\(key)”; add it"
    case .cannotChange(let rule):
      "\(rule) must stay as it is: when it finds something, nothing else could be checked"
    case .cannotSuppress(let rule):
      "findings of \(rule) cannot be suppressed; fix what it finds"
    case .unknownColour(let name, let nearest):
      "“\(name.prefix(80))” is not a colour"
        + Self.hint(nearest, else: "write a word such as green, or a code such as \"#92D050\"")
    case .unquotedColour(let code):
      "\(code) without quotes is a comment; write \"\(code)\""
    case .noLimitToSet(let rule): "\(rule) has no limit to set; take “limit” out"
    default: ""
    }
  }

  private static func hint(_ nearest: String?, else other: String) -> String {
    nearest.map { "; did you mean “\($0)”?" } ?? "; \(other)"
  }
}
