import Domain
import Recognition
import Yams

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
