import Domain

/// The codes in a list of KSBs, and what stands between them.
struct KSBListTokens {
  private(set) var tokens: [KSBToken] = []
  /// Whether there were more codes than are read.
  private(set) var isCut = false
  private let characters: CodeText

  init(_ text: String, as type: KSBType?, reader: KSBListReader) {
    characters = CodeText(text)
    find(as: type, reader: reader)
  }

  private mutating func find(as type: KSBType?, reader: KSBListReader) {
    var type = type
    var index = 0
    while index < characters.count {
      guard let token = token(at: index, type), continues(token, reader) else {
        index += 1
        continue
      }
      guard tokens.count < KSBListReader.mostCodes else {
        isCut = true
        return
      }
      tokens.append(token)
      type = token.code.type
      index = token.range.upperBound
    }
  }

  private func token(at index: Int, _ type: KSBType?) -> KSBToken? {
    if characters.holds(Self.letters, at: index) {
      return KSBToken.code(in: characters, at: index)
    }
    guard let type, characters.isDigit(at: index), mayBeNumber(at: index) else { return nil }
    return KSBToken.number(in: characters, at: index, type: type)
  }

  /// A bare number follows a code, a comma or a dash: `K1, 2 and 5-7`.
  private func mayBeNumber(at index: Int) -> Bool {
    let gap = end..<index
    // Prose has more letters than the longest of these words.
    let places = gap.lazy.filter { characters.isLetter(at: $0) }.prefix(4)
    let letters = String(places.map { characters[$0] }).lowercased()
    guard ["", "and", "to"].contains(letters) else { return false }
    if gap.contains(where: { characters.holds(Self.bracket, at: $0) }) { return false }
    return tokens.isEmpty || !letters.isEmpty
      || gap.contains { characters.holds(Self.joiners, at: $0) }
  }

  private static let letters: ASCIISet = "KSBksb"
  private static let bracket: ASCIISet = "("
  private static let joiners: ASCIISet = ",;&/\n-–—"
  private static let separators: ASCIISet = ",;/&+|([\n:•"

  private var end: Int { tokens.last?.range.upperBound ?? 0 }

  /// Whether a code belongs to the list, rather than to the words of a statement in it.
  private func continues(_ token: KSBToken, _ reader: KSBListReader) -> Bool {
    if tokens.isEmpty { return true }
    let gap = end..<token.range.lowerBound
    if gap.lazy.filter({ characters.isLetter(at: $0) }).prefix(4).count < 4 { return true }
    let last = gap.last { characters[$0] != " " }
    if let last, characters.holds(Self.separators, at: last) { return true }
    return reader.mark(characters[gap]).isStated
  }

  // MARK: What stands between

  /// What stands before the first code.
  var opening: String { text(0..<(tokens.first?.range.lowerBound ?? 0)) }

  /// What stands between a code and the next.
  func gap(after index: Int) -> String {
    let next = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : characters.count
    return text(tokens[index].range.upperBound..<next)
  }

  /// Whether a range leads from a code to the next.
  func isRange(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let gap = gap(after: index).filter { !" ()[]".contains($0) }.lowercased()
    return ["-", "–", "—", "−", "‑", "to", "through", "until", "upto", "..", "…"].contains(gap)
  }

  func text(_ range: Range<Int>) -> String { characters[range] }
}

extension CoverageReading {
  /// Whether something is said, and can be read.
  var isStated: Bool { self == .full || self == .partial || self == .none }
}
