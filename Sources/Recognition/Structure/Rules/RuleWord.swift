/// A word of a rule, or a punctuation mark in it.
struct RuleWord: Sendable, Hashable {
  /// As written.
  var text: String
  /// In lower case.
  var folded: String
  /// Whether it is a punctuation mark.
  var isMark: Bool

  /// The longest sentence that is read as a rule, in UTF-8 bytes.
  static let longest = 500
  /// The longest text that is read for rules.
  static let longestText = 2_000

  /// The words and marks of a text.
  static func words(in text: String) -> [RuleWord] {
    var words: [RuleWord] = []
    var word = ""
    func end() {
      if !word.isEmpty {
        words.append(RuleWord(text: word, folded: word.lowercased(), isMark: false))
      }
      word = ""
    }
    let characters = Array(LabelText.plain(text))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isPoint = ".,".contains(character) && word.last?.isNumber == true && next.isNumber
      if character.isLetter || character.isNumber || character == "'" || isPoint {
        word.append(character)
        continue
      }
      end()
      if character == " " { continue }
      words.append(RuleWord(text: String(character), folded: String(character), isMark: true))
    }
    end()
    return words
  }

  /// The sentences of a text, trimmed.
  static func sentences(in text: String) -> [String] {
    guard text.utf8.count <= longestText else { return [] }
    var sentences: [String] = []
    for line in text.split(whereSeparator: { $0.isNewline || $0 == ";" || $0 == "•" }) {
      var start = line.startIndex
      for index in line.indices where line[index] == "." && isEnd(index, in: line, since: start) {
        sentences.append(LabelText.plain(String(line[start..<index])))
        start = line.index(after: index)
      }
      sentences.append(LabelText.plain(String(line[start...])))
    }
    return sentences.filter { !$0.isEmpty && $0.utf8.count <= longest }
  }

  /// Whether a full stop ends a sentence, and does not shorten a word as in `min. 45`.
  private static func isEnd(
    _ index: Substring.Index, in line: Substring, since start: Substring.Index
  ) -> Bool {
    let next = line.index(after: index)
    guard next == line.endIndex || line[next].isWhitespace else { return false }
    let last = line[start..<index].split { !$0.isLetter }.last?.lowercased() ?? ""
    return !["min", "max", "no", "approx"].contains(last)
  }
}
