/// The tokens of a YAML text, as LibYAML's scanner finds them: where quotes, comments and blocks end,
/// and which collections are open.
///
/// It ends at what LibYAML refuses, and says nothing of it: the parser does.
struct YAMLScanner {
  /// What matters of a token.
  enum Token {
    case anchor, alias, explicitKey, value, collectionEnd, other
  }

  /// Where a token begins that may turn out to be a key.
  private struct Key {
    var line: Int
    var column: Int
    var position: Int
  }

  /// A key is on one line and is no longer than this.
  private static let longestKey = 1024

  private var text: YAMLCharacters
  /// The columns of the open block collections, the innermost last.
  private var indents: [Int] = []
  /// What may be a key outside of brackets, and then within each bracket that is open.
  private var keys: [Key?] = [nil]
  private var mayBeKey = true

  /// The line of the latest token, counted from 1.
  private(set) var tokenLine = 1

  init(_ text: String) { self.text = YAMLCharacters(text) }

  /// How many collections are open.
  var depth: Int { indents.count + brackets }

  private var brackets: Int { keys.count - 1 }
  private var isInBrackets: Bool { brackets > 0 }
  private var indent: Int { indents.last ?? -1 }

  /// The next token; nil at the end, or at what is malformed.
  mutating func next() -> Token? {
    skipToToken()
    unroll(to: text.column)
    tokenLine = text.line
    guard !text.isAtEnd else { return nil }
    if text.column == 0, text.current == "%" { return directive() }
    if text.isAtDocumentMark { return documentMark() }
    switch text.current {
    case "[", "{": return startOfCollection()
    case "]", "}": return endOfCollection()
    case ",": return entry()
    case "-" where text.isBlank(after: 1): return blockEntry()
    case "?" where isInBrackets || text.isBlank(after: 1): return .explicitKey
    case ":" where isInBrackets || text.isBlank(after: 1): return value()
    case "*": return name(.alias)
    case "&": return name(.anchor)
    case "!": return tag()
    case "|" where !isInBrackets, ">" where !isInBrackets: return block()
    case "'", "\"": return quoted()
    default: return plain()
    }
  }

  private mutating func skipToToken() {
    while true {
      if text.column == 0, text.current == "\u{FEFF}" { text.skip() }
      while text.current == " " || (isInBrackets || !mayBeKey) && text.current == "\t" {
        text.skip()
      }
      if text.current == "#" { text.skipLine() }
      guard text.isAtBreak else { return }
      text.skip()
      if !isInBrackets { mayBeKey = true }
    }
  }
}

// MARK: - Indentation and keys

extension YAMLScanner {
  private mutating func unroll(to column: Int) {
    guard !isInBrackets else { return }
    while let last = indents.last, last > column { indents.removeLast() }
  }

  private mutating func roll(to column: Int) {
    if !isInBrackets, indent < column { indents.append(column) }
  }

  private mutating func noteKey() {
    guard mayBeKey else { return }
    setKey(Key(line: text.line, column: text.column, position: text.position))
  }

  private mutating func setKey(_ key: Key?) {
    keys.removeLast()
    keys.append(key)
  }

  private var possibleKey: Key? {
    guard let key = keys.last ?? nil, key.line == text.line,
      text.position - key.position <= Self.longestKey
    else { return nil }
    return key
  }
}

// MARK: - Structure

extension YAMLScanner {
  private mutating func directive() -> Token {
    unroll(to: -1)
    setKey(nil)
    mayBeKey = false
    text.skipLine()
    return .other
  }

  private mutating func documentMark() -> Token {
    unroll(to: -1)
    setKey(nil)
    mayBeKey = false
    for _ in 0..<3 { text.skip() }
    return .other
  }

  private mutating func startOfCollection() -> Token {
    noteKey()
    keys.append(nil)
    mayBeKey = true
    text.skip()
    return .other
  }

  private mutating func endOfCollection() -> Token {
    if isInBrackets { keys.removeLast() } else { setKey(nil) }
    mayBeKey = false
    text.skip()
    return .collectionEnd
  }

  private mutating func entry() -> Token {
    setKey(nil)
    mayBeKey = true
    text.skip()
    return .other
  }

  private mutating func blockEntry() -> Token? {
    guard isInBrackets || mayBeKey else { return nil }
    roll(to: text.column)
    setKey(nil)
    mayBeKey = true
    text.skip()
    return .other
  }

  private mutating func value() -> Token? {
    if let key = possibleKey {
      roll(to: key.column)
      mayBeKey = false
    } else {
      guard isInBrackets || mayBeKey else { return nil }
      roll(to: text.column)
      mayBeKey = !isInBrackets
    }
    setKey(nil)
    text.skip()
    return .value
  }

  private mutating func name(_ token: Token) -> Token? {
    noteKey()
    mayBeKey = false
    text.skip()
    let start = text.position
    while let current = text.current, Self.isOfName(current) { text.skip() }
    let isEnded =
      text.isBlank(after: 0) || text.current.map { "?:,]}%@`".unicodeScalars.contains($0) } ?? true
    return text.position > start && isEnded ? token : nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "_", "-": true
    default: false
    }
  }

  private mutating func tag() -> Token? {
    noteKey()
    mayBeKey = false
    text.skip()
    let isVerbatim = text.current == "<"
    let others = ";/?:@&=+$.!~*'()%" + (isVerbatim ? ",[]<>" : "")
    while let current = text.current,
      Self.isOfName(current) || others.unicodeScalars.contains(current)
    {
      text.skip()
    }
    let isEnded = text.isBlank(after: 0) || isInBrackets && text.current == ","
    return isEnded ? .other : nil
  }
}

// MARK: - Texts

extension YAMLScanner {
  private mutating func quoted() -> Token {
    noteKey()
    mayBeKey = false
    let quote = text.current
    text.skip()
    while let current = text.current {
      text.skip()
      if current == "\\", quote == "\"" {
        text.skip()
      } else if current == quote {
        guard quote == "'", text.current == quote else { break }
        text.skip()
      }
    }
    return .other
  }

  /// Text without quotes: it may go on over lines that are indented further than what it belongs to.
  private mutating func plain() -> Token? {
    guard let first = text.current, !"@`%".unicodeScalars.contains(first), first != "\t" else {
      return nil
    }
    noteKey()
    mayBeKey = false
    let least = indent + 1
    var hasBreak = false
    while !text.isAtEnd, !text.isAtDocumentMark, text.current != "#" {
      while !text.isBlank(after: 0), !endsPlainText { text.skip() }
      guard text.isBlank(after: 0), !text.isAtEnd else { break }
      hasBreak = false
      while text.isBlank(after: 0), !text.isAtEnd {
        hasBreak = hasBreak || text.isAtBreak
        text.skip()
      }
      if !isInBrackets, text.column < least { break }
    }
    if hasBreak { mayBeKey = true }
    return .other
  }

  private var endsPlainText: Bool {
    if text.current == ":", text.isBlank(after: 1) { return true }
    return isInBrackets && (text.current.map { ",[]{}".unicodeScalars.contains($0) } ?? false)
  }

  /// A block of text after `|` or `>`: it ends at the first line that is indented less.
  private mutating func block() -> Token {
    setKey(nil)
    mayBeKey = true
    text.skip()
    var indent = 0
    while let current = text.current, "+-123456789".unicodeScalars.contains(current) {
      if let digit = Int(String(current)) { indent = max(self.indent, 0) + digit }
      text.skip()
    }
    text.skipLine()
    text.skip()
    skipIndent(&indent)
    while text.column == indent, !text.isAtEnd {
      text.skipLine()
      text.skip()
      skipIndent(&indent)
    }
    return .other
  }

  /// Passes over blank lines, and over the spaces before text; where `indent` is not known yet, it is
  /// that of the first line that is not blank.
  private mutating func skipIndent(_ indent: inout Int) {
    var widest = 0
    while true {
      while indent == 0 || text.column < indent, text.current == " " { text.skip() }
      widest = max(widest, text.column)
      guard text.isAtBreak else { break }
      text.skip()
    }
    if indent == 0 { indent = max(widest, self.indent + 1, 1) }
  }
}
