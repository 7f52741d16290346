/// Tells rows that add up or explain from rows of KSBs, by how they open.
struct RowWords: Sendable {
  private let totals: [[String]]
  private let notes: [[String]]

  init(vocabulary: Vocabulary) {
    totals = vocabulary.rows.totals.map { LabelText.words($0) }
    notes = vocabulary.rows.notes.map { LabelText.words($0) }
  }

  /// Whether a row that opens with this text adds up: `Total covered`.
  func opensTotals(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    return Self.opens(LabelText.words(text), totals)
  }

  /// Whether a row that opens with this text explains: `Note: …`, `* …`.
  func opensNote(_ text: String) -> Bool {
    if text.hasPrefix("*") { return true }
    return Self.opens(LabelText.words(String(text.prefix(80))), notes)
  }

  /// Whether a text with codes only shows what codes look like: `(K1, S1, B1 …)`.
  ///
  /// That is “…”, “...” or “e.g”, looked for as bytes, since every code is asked.
  static func givesExamples(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch (last.0, last.1, byte) {
      case (0xE2, 0x80, 0xA6), (0x2E, 0x2E, 0x2E), (0x65, 0x2E, 0x67): return true
      default: last = (last.1, byte)
      }
    }
    return false
  }

  private static func opens(_ words: [String], _ phrases: [[String]]) -> Bool {
    phrases.contains { !$0.isEmpty && words.starts(with: $0) }
  }
}
