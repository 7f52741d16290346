import Domain
import Yams

/// One mapping of a configuration file: its keys are known ones, and its values are read by kind.
struct Section {
  let file: String
  /// What the section is called where a key is missing, such as “A suppression”.
  let name: String
  let line: Int?
  private let values: [String: Node]
  private let lines: [String: Int]

  /// Takes a node for a mapping.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - key: The key that it is the value of.
  ///   - keys: The keys that it may have; nil for any.
  ///   - name: What the section is called where a key is missing.
  ///   - file: The file's name.
  /// - Throws: ``ConfigurationError`` for a node of another kind, or an unknown key.
  init(
    _ node: Node, of key: String, keys: [String]?, name: String = "", file: String
  ) throws(ConfigurationError) {
    guard case .mapping(let mapping) = node else {
      throw ConfigurationError(
        file: file, line: node.mark?.line,
        problem: .wrongKind(key: key, wants: "a list of keys with their values"))
    }
    var values: [String: Node] = [:]
    var lines: [String: Int] = [:]
    for (keyNode, value) in mapping {
      let found = keyNode.scalar?.string ?? ""
      if let keys, !keys.contains(found) {
        let problem = ConfigurationError.Problem.unknownKey(
          found, nearest: Nearest(among: keys).word(to: found))
        throw ConfigurationError(file: file, line: keyNode.mark?.line, problem: problem)
      }
      lines[found] = keyNode.mark?.line
      if !value.isNull { values[found] = value }
    }
    self.file = file
    self.name = name
    self.line = node.mark?.line
    self.values = values
    self.lines = lines
  }

  /// The keys that have a value, in the order of the lines.
  var keys: [String] {
    values.keys.sorted { (lines[$0] ?? 0, $0) < (lines[$1] ?? 0, $1) }
  }

  func line(of key: String) -> Int? { lines[key] }

  /// The value of a key; nil when it is left out or left empty.
  subscript(key: String) -> Node? { values[key] }

  /// An error about a key.
  func error(_ key: String, _ problem: ConfigurationError.Problem) -> ConfigurationError {
    ConfigurationError(file: file, line: lines[key] ?? line, problem: problem)
  }

  /// The text of a key to the letter, such as a name of a file or a sheet; nil when it is left out.
  func verbatim(_ key: String) throws(ConfigurationError) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else {
      throw error(key, .wrongKind(key: key, wants: "a single value"))
    }
    return scalar.string
  }

  /// The text of a key, its white space folded; nil when it is left out.
  func text(_ key: String) throws(ConfigurationError) -> String? {
    guard let text = try verbatim(key).map(YAMLText.folded) else { return nil }
    guard !text.isEmpty else {
      throw error(key, .badValue(key: key, value: "", wants: "filled in"))
    }
    return text
  }

  /// The path of a key to the letter; nil when it is left out.
  func path(_ key: String) throws(ConfigurationError) -> String? {
    _ = try text(key)
    return try verbatim(key)
  }

  /// The text of a key that must be there.
  func required(_ key: String) throws(ConfigurationError) -> String {
    guard let text = try text(key) else { throw error("", .missing(key: key, section: name)) }
    return text
  }

  /// The value of a key, as `read` makes it out of its text.
  ///
  /// - Throws: A bad value, with what is wanted in words, when `read` gives nil.
  func value<Value>(
    _ key: String, wants: String, _ read: (String) -> Value?
  ) throws(ConfigurationError) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = read(text) else {
      throw error(key, .badValue(key: key, value: text, wants: wants))
    }
    return value
  }

  /// The items of a list; none when the key is left out.
  func items(_ key: String) throws(ConfigurationError) -> [Node] {
    guard let node = values[key] else { return [] }
    guard case .sequence(let items) = node else {
      throw error(key, .wrongKind(key: key, wants: "a list, each item after a dash"))
    }
    return Array(items)
  }
}

extension Node {
  /// Whether there is nothing where a value could be: `option:` with nothing after it, or `~`.
  var isNull: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string.lowercased() == "null"
  }
}

extension Amount {
  /// Reads a number of credits: digits, and at most two after a point.
  init?(configured text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ (1...6).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = parts.first.flatMap({ Int($0) }), whole < 100_000
    else { return nil }
    var hundredths = 0
    if parts.count == 2, let rest = parts.last {
      guard rest.count <= 2, let digits = Int(rest) else { return nil }
      hundredths = rest.count == 1 ? digits * 10 : digits
    }
    self.init(hundredths: whole * 100 + hundredths)
  }
}

extension KSBCode {
  /// Reads a code such as `K1`, `s12`, `K4.2` or `K1a`.
  init?(configured text: String) {
    let letters = text.uppercased()
    guard let first = letters.first,
      let type = KSBType.allCases.first(where: { "\($0.letter)" == "\(first)" })
    else { return nil }
    let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
    let part = text.dropFirst(1 + digits.count)
    guard (1...4).contains(digits.count), let number = Int(digits), number > 0, part.count <= 4,
      part.allSatisfy({ $0 == "." || $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    self.init(type, number, part: part.lowercased())
  }
}

/// Days of the calendar, written `yyyy-MM-dd`, which sort as text.
enum CalendarDay {
  /// The text when it is a day that exists; nil otherwise.
  static func read(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, let year = numbers.first, let day = numbers.last,
      year > 0, let length = length(of: numbers.dropFirst().first ?? 0, in: year),
      (1...length).contains(day)
    else { return nil }
    return text
  }

  private static func length(of month: Int, in year: Int) -> Int? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return isLeap ? 29 : 28
    default: return nil
    }
  }
}
