import Domain
import Recognition
import Yams

extension WordInstructions {
  private static let keys = ["headers", "coverage", "marks", "placeholders"]
  private static let roles: [ColumnRole] = [
    .code, .statement, .coverage, .units, .outcomes, .assessment, .rationale,
    .together, .other,
  ]

  /// Reads the section `words`.
  init(_ node: Node, file: String) throws(ConfigurationError) {
    self.init()
    let section = try Section(node, of: "words", keys: Self.keys, file: file)
    if let node = section["headers"] {
      let keys = Self.roles.compactMap(\.wordOfLayoutFile)
      let inner = try Section(node, of: "headers", keys: keys, file: file)
      for role in Self.roles {
        guard let key = role.wordOfLayoutFile else { continue }
        let words = try inner.texts(key)
        if !words.isEmpty { headers[role] = words }
      }
    }
    coverage = try Self.meanings("coverage", in: section)
    marks = try Self.meanings("marks", in: section)
    placeholders = try section.texts("placeholders")
  }

  private static func meanings(
    _ key: String, in section: Section
  ) throws(ConfigurationError) -> [String: CoverageReading] {
    guard let node = section[key] else { return [:] }
    let keys = ["full", "partial", "none", "blank"]
    let inner = try Section(node, of: key, keys: keys, file: section.file)
    var meanings: [String: CoverageReading] = [:]
    for extent in keys {
      guard let reading = CoverageReading(configured: extent) else { continue }
      for word in try inner.texts(extent) {
        guard meanings[word] == nil || meanings[word] == reading else {
          throw inner.error(
            extent, .badValue(key: extent, value: word, wants: "given one meaning, not two"))
        }
        meanings[word] = reading
      }
    }
    return meanings
  }
}

extension Section {
  /// The texts of a list, or the one text in its place; none when the key is left out.
  func texts(_ key: String) throws(ConfigurationError) -> [String] {
    guard let node = self[key] else { return [] }
    if case .scalar = node { return [try required(key)] }
    var texts: [String] = []
    for item in try items(key) {
      let text = YAMLText.folded(item.scalar?.string ?? "")
      guard !text.isEmpty else {
        throw ConfigurationError(
          file: file, line: item.mark?.line,
          problem: .wrongKind(key: key, wants: "a list of words"))
      }
      texts.append(text)
    }
    return texts
  }
}

extension ToldWord {
  /// Reads the section `words` of the settings: each word with its meaning.
  static func all(in node: Node, file: String) throws(ConfigurationError) -> [ToldWord] {
    let section = try Section(node, of: "words", keys: nil, file: file)
    var told: [ToldWord] = []
    for word in section.keys {
      let reading = try section.value(word, wants: "full, partial or none") { text in
        ToldWord.readings.first { $0.wordOfLayoutFile == text.lowercased() }
      }
      guard let reading else { continue }
      let place = section.line(of: word).map { "\(file), line \($0)" } ?? file
      let new = ToldWord(word, means: reading, source: place)
      guard !new.word.isEmpty else {
        throw section.error(
          word, .badValue(key: "words", value: word, wants: "a word that stands on the sheet"))
      }
      if let earlier = told.first(where: { $0.key == new.key }) {
        guard earlier.reading == reading else {
          throw section.error(
            word,
            .badValue(
              key: word, value: reading.wordOfLayoutFile,
              wants: "\(earlier.reading.wordOfLayoutFile), as above: a word has one meaning"))
        }
      } else {
        told.append(new)
      }
    }
    return told
  }
}
