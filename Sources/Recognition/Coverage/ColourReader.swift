/// Reads what the fill of a blank cell says of coverage, where a user has said what colours mean.
struct ColourReader: Sendable {
  private let meanings: [String: CoverageReading]

  init(_ meanings: [Instruction<LayoutInstructions.ColourMeaning>]) {
    self.meanings = Dictionary(
      meanings.map { ($0.value.colour.lowercased(), $0.value.reading) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a fill says; nil when nothing is said of it.
  ///
  /// Its code is looked for first, for it says more than a word that several colours share.
  func reading(_ fill: String?) -> CoverageReading? {
    guard !meanings.isEmpty, let fill else { return nil }
    let colour = FillColour(fill)
    return meanings[fill.lowercased()]
      ?? colour.words.flatMap { meanings[$0.lowercased()] }
  }
}
