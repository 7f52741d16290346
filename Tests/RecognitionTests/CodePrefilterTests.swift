import Testing
@testable import Recognition

/// The quick look for codes misses none that the full look finds.
@Suite
struct CodeOpeningTests {
  private let reader = KSBListReader(vocabulary: .standard)

  private static let types = [
    "K", "k", "Ｋ", "S", "ｓ", "b", "Knowledge", "knowledge", "SKILL", "Skills", "Behaviour",
    "behaviors",
  ]
  private static let numbers = ["1", "12", "07", "１", "4.2", "1a", "3(b)", "999"]
  /// What may stand between a type and its number, and what may not.
  private static let between = [
    "no", "No.", "number", "num", "n", "-", ".", "_", ":", "#", "(", "[", ")", " ", "  ", "\u{A0}",
    "\u{200B}", "\u{FEFF}", "\u{301}", "–", "\n", "\t", "\r\n", "x", "é", "K",
  ]
  /// What may stand around a code.
  private static let around = between + types + numbers + [",", ";", "and", "U07", "of", "P", "✓"]

  @Test(arguments: 0..<8)
  func `no code is missed in texts left to chance`(seed: UInt64) {
    var chance = Chance(state: seed)
    func some(_ most: Int, of parts: [String]) -> String {
      (0..<Int.random(in: 0...most, using: &chance)).map { _ in
        parts.randomElement(using: &chance) ?? ""
      }.joined()
    }
    var found = 0
    for _ in 0..<4_000 {
      let text =
        some(2, of: Self.around) + some(1, of: Self.types) + some(2, of: Self.between)
        + some(1, of: Self.numbers) + some(2, of: Self.around)
      guard holdsCode(text) else { continue }
      found += 1
      #expect(CodePrefilter.mayStand(in: text), "\(text.debugDescription)")
    }
    #expect(found > 200)
  }

  @Test(arguments: [
    "Explain how work is planned, and why.", "Unit 4 of the book", "Kiln skills are taught at home",
  ])
  func `prose is skipped`(text: String) {
    #expect(!CodePrefilter.mayStand(in: text))
  }

  private func holdsCode(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map { LabelText.plain(String($0)) }
    let pieces = KSBListTokens(
      lines.joined(separator: "\n"), as: nil, reader: reader)
    return !pieces.tokens.isEmpty
  }
}

/// Chance that is the same every time: a linear congruential generator, Knuth's constants.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}
