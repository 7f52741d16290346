import ArgumentParser
import Domain
import Recognition

/// The option that gives words of the sheets a meaning.
struct WordOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What a word or mark of the sheet means, such as \"Met=full\": full, partial or none.",
      discussion: "May be repeated. Case and spacing do not count; the last = divides.",
      valueName: "word=meaning"))
  var word: [String] = []

  /// The arguments with a word that begins with a dash, as in `--word -=none`, put behind an equals
  /// sign: the parser would take it for an option.
  static func joined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      if joined.last == "--word", argument.hasPrefix("-"), argument.contains("=") {
        joined[joined.count - 1] = "--word=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// The words with their meanings.
  ///
  /// - Throws: `UsageError` for one that has no meaning, or two.
  func told() throws -> [ToldWord] {
    var told: [ToldWord] = []
    for text in word {
      let new = try Self.read(text)
      if let earlier = told.first(where: { $0.key == new.key }) {
        guard earlier.reading == new.reading else {
          throw UsageError(
            "--word gives “\(new.word)” two meanings, \(earlier.reading.wordOfLayoutFile) and "
              + "\(new.reading.wordOfLayoutFile); keep one")
        }
      } else {
        told.append(new)
      }
    }
    return told
  }

  private static func read(_ text: String) throws -> ToldWord {
    guard let sign = text.lastIndex(of: "=") else {
      throw UsageError(
        "--word “\(text)” does not say what the word means; write it as \"Met=full\", with full, "
          + "partial or none after the =")
    }
    let meaning = ToldWord.key(of: String(text[text.index(after: sign)...]))
    let words = ToldWord.readings.map(\.wordOfLayoutFile)
    guard let reading = ToldWord.readings.first(where: { $0.wordOfLayoutFile == meaning }) else {
      let nearest = Nearest(among: words).word(to: meaning).map { "; did you mean “\($0)”?" } ?? ""
      throw UsageError(
        "--word “\(text)”: “\(meaning)” is not a meaning; write full, partial or none\(nearest)")
    }
    let told = ToldWord(String(text[..<sign]), means: reading, source: "--word")
    guard !told.word.isEmpty else {
      throw UsageError("--word “\(text)” names no word; write it before the =, as in \"Met=full\"")
    }
    return told
  }
}
