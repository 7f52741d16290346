/// Reads the reason for partial coverage that a mark goes on to give: `Partial – only safe at work`.
struct ReasonReader: Sendable {
  private let units: UnitReader
  private let prompts: PromptReader

  init(units: UnitReader, prompts: PromptReader) {
    self.units = units
    self.prompts = prompts
  }

  /// Reads the reason in a mark's text.
  ///
  /// - Parameters:
  ///   - text: The mark's text.
  ///   - reading: What it was read as.
  /// - Returns: The reason; nil when there is none, or when the words only say where the KSB is
  ///   taught.
  func reason(in text: String, _ reading: CoverageReading) -> String? {
    guard reading == .partial, text.utf8.count >= Self.shortest,
      let (_, tail) = CoverageReader.split(LabelText.plain(text))
    else { return nil }
    let words = tail.trimmed(of: " .,;:()[]–—-")
    let first = LabelText.words(words).first ?? ""
    guard LabelText.holdsLetters(4, words), !Self.pointers.contains(first),
      !OutcomeMention.opens(words), !units.opensWithUnitWord(words), !units.isCodeLike(words),
      !prompts.isPrompt(words)
    else { return nil }
    return words
  }

  /// Most marks are signs or single words, and need no look.
  private static let shortest = 8
  /// What opens a pointer to another place rather than a reason.
  private static let pointers: Set<String> = ["see", "refer", "page", "section", "ac", "lo", "los"]
}
