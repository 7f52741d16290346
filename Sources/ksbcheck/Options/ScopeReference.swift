import Domain

/// The reference of a standard as a person types it.
struct ScopeReference {
  private static let mostHints = 3

  let reference: String

  /// Reads a reference; its version says nothing, since lists name none.
  ///
  /// - Throws: `UsageError` that says what was probably meant.
  init(reading text: String) throws {
    guard let read = StandardReference(text) else {
      let hint = Self.likely(text).map { "; did you mean \($0)?" } ?? ""
      throw UsageError(
        "“\(text)” is not a standard reference: use ST and four digits, such as ST0116\(hint)")
    }
    reference = read.reference
  }

  /// The reference of someone who left a zero out or typed the letter O, or of a title.
  private static func likely(_ text: String) -> String? {
    let letters = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let digits = letters.drop { "ST".contains($0) }.map { $0 == "O" ? "0" : $0 }
    if (1...4).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) {
      return "ST" + String(repeating: "0", count: 4 - digits.count) + String(digits)
    }
    return titles(like: text)
  }

  /// The references of the titles that hold a text, or of the one that is nearest to it.
  private static func titles(like text: String) -> String? {
    var titles: [String: String] = [:]
    for entry in ScopeQuery().matches().map(\.entry) { titles[entry.reference] = entry.title }
    let wanted = text.lowercased()
    var found = titles.filter { wanted.count > 2 && $0.value.lowercased().contains(wanted) }
    if found.isEmpty, let title = Nearest(among: titles.values.sorted()).word(to: text) {
      found = titles.filter { $0.value == title }
    }
    let names = found.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return names.isEmpty ? nil : names.prefix(mostHints).joined(separator: " or ")
  }
}
