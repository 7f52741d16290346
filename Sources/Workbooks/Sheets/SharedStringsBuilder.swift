/// Gathers the strings that cells refer to by number, whoever reads their part.
struct SharedStringsBuilder {
  /// The strings so far.
  private(set) var strings = SharedStrings()

  /// Why there may be no more, once that was said.
  private(set) var refusal: XMLError?

  private let limits: Limits
  private var textLeft: Int

  init(limits: Limits) {
    self.limits = limits
    textLeft = limits.totalText
  }

  /// Whether there may be one more.
  ///
  /// - Throws: ``XMLError`` when there are as many as there may be.
  mutating func makeRoom() throws(XMLError) {
    guard strings.count < limits.sharedStrings else {
      throw refuse("the number of shared strings", limits.sharedStrings)
    }
    guard textLeft >= 0 else { throw refuse("the text of all shared strings", limits.totalText) }
  }

  private mutating func refuse(_ name: String, _ limit: Int) -> XMLError {
    let error = XMLError.overLimit(name: name, limit: limit)
    refusal = error
    return error
  }

  /// Takes the next string.
  mutating func append(_ string: RichString) {
    textLeft -= string.text.utf8.count
    strings.append(string)
  }
}
