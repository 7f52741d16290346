/// Gathers the strings that cells refer to by number, whoever reads their part.
struct SharedStringsBuilder {
  /// The strings so far.
  private(set) var strings = SharedStrings()

  private let limit: Int

  init(limits: Limits) { limit = limits.sharedStrings }

  /// Whether there may be one more.
  ///
  /// - Throws: ``XMLError`` when there are as many as there may be.
  func makeRoom() throws(XMLError) {
    guard strings.count < limit else {
      throw .overLimit(name: "the number of shared strings", limit: limit)
    }
  }

  /// Takes the next string.
  mutating func append(_ string: RichString) { strings.append(string) }
}
