/// Reads how far a word says that something is done, by its form alone: `Partly met`, `Unmet`.
///
/// What the word itself means need not be known: that `Aligned` and `Not aligned` differ as yes and
/// no is plain to anyone.
struct DegreeReader: Sendable {
  /// A word of coverage, taken apart.
  struct Form: Sendable, Hashable {
    /// What is done, without its endings; empty for a degree alone.
    var stem: String
    /// How far; nil when the word says no more than that it is done.
    var degree: CoverageReading?
  }

  private let degrees: [[String]: CoverageReading]
  private let longestDegree: Int
  private let fillers: Set<String>
  private let prefixes: [String]
  private let suffixes: [String]

  /// Longer phrases are prose.
  private static let mostWords = 6
  private static let shortestStem = 3

  init(_ form: Vocabulary.Form) {
    var degrees: [[String]: CoverageReading] = [:]
    for (words, reading) in [
      (form.full, CoverageReading.full), (form.partial, .partial), (form.none, .none),
    ] {
      for word in words { degrees[LabelText.words(word)] = reading }
    }
    self.degrees = degrees
    longestDegree = degrees.keys.map(\.count).max() ?? 1
    fillers = Set(form.fillers)
    prefixes = form.prefixes
    suffixes = form.suffixes.sorted { $0.count > $1.count }
  }

  /// The form of a short text; nil when it is prose, or says two degrees at once.
  func read(_ text: String) -> Form? {
    guard text.utf8.count <= 80 else { return nil }
    if let sign = SignName(text) { return sign.form }
    let words = LabelText.words(text)
    guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
    guard let (degree, rest) = parted(words) else { return nil }
    let stem = rest.filter { !fillers.contains($0) }.map(self.stem)
    guard stem.count <= 2 else { return nil }
    return Form(stem: stem.joined(separator: " "), degree: degree)
  }

  /// The contrary of what a stem says: `met` of `unmet`; nil when the form has no such opening.
  func contrary(of form: Form) -> Form? {
    guard form.degree == nil, let prefix = prefixes.first(where: form.stem.hasPrefix) else {
      return nil
    }
    let rest = String(form.stem.dropFirst(prefix.count).drop { $0 == " " || $0 == "-" })
    return rest.count >= Self.shortestStem - 1 ? Form(stem: stem(rest), degree: .some(.none)) : nil
  }

  /// The one degree that a longer text speaks of; nil when it speaks of none, or of several.
  func only(in text: String) -> CoverageReading? {
    let words = LabelText.words(String(text.prefix(120)))
    var found: Set<CoverageReading> = []
    var index = 0
    while index < words.count {
      guard let (reading, length) = degree(at: index, words) else {
        index += 1
        continue
      }
      found.insert(reading)
      index += length
    }
    return found.count == 1 ? found.first : nil
  }

  private func parted(_ words: [String]) -> (CoverageReading?, [String])? {
    var degree: CoverageReading?
    var rest: [String] = []
    var index = 0
    while index < words.count {
      guard let (reading, length) = self.degree(at: index, words) else {
        rest.append(words[index])
        index += 1
        continue
      }
      if let degree, degree != reading { return nil }
      degree = reading
      index += length
    }
    return (degree, rest)
  }

  private func degree(at index: Int, _ words: [String]) -> (CoverageReading, Int)? {
    for length in stride(from: min(longestDegree, words.count - index), through: 1, by: -1) {
      if let reading = degrees[Array(words[index..<(index + length)])] { return (reading, length) }
    }
    return nil
  }

  private func stem(_ word: String) -> String {
    for suffix in suffixes
    where word.hasSuffix(suffix) && word.count - suffix.count >= Self.shortestStem
      && !(suffix == "s" && word.hasSuffix("ss"))
    {
      return String(word.dropLast(suffix.count))
    }
    return word
  }
}
