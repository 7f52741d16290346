import Domain
import Recognition

/// Tells by their statements which KSBs rows are about whose codes are missing or unreadable.
///
/// A statement that is the standard's own after normalising decides. One that is only close does so
/// where nothing else in the standard comes near; where there is doubt, nothing is recovered.
struct CodeRecovery {
  /// How much of the wording a close statement shares with the standard's at least.
  private static let leastSimilarity = 0.85
  /// How far every other statement of the standard stays behind.
  private static let leastLead = 0.2
  /// Fewer words than these prove nothing unless they are exact.
  private static let fewestWords = 6
  /// How many rows are compared word by word: no standard has as many KSBs.
  private static let mostComparisons = 300

  private let ksbs: [(ksb: KSB, words: Set<Substring>)]
  private let exact: [String: [KSBCode]]
  /// The KSBs that rows with a code speak of.
  private let claimed: Set<KSBCode>

  init(ksbs: [KSB], claimed: Set<KSBCode>) {
    let normalised = ksbs.map { (ksb: $0, text: StatementText.normalised($0.statement)) }
    self.ksbs = normalised.map { ($0.ksb, Set($0.text.split(separator: " "))) }
    exact = Dictionary(grouping: normalised.filter { !$0.text.isEmpty }, by: \.text)
      .mapValues { $0.map(\.ksb.code) }
    self.claimed = claimed
  }

  /// The rows whose KSB is known, in order.
  func recovered(from uncoded: [UncodedEntry]) -> [RecoveredCode] {
    let texts = uncoded.map { StatementText.normalised($0.statement ?? "") }
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    var compared = 0
    return zip(uncoded, texts).compactMap { entry, text in
      guard !text.isEmpty else { return nil }
      if let owners = exact[text] {
        return only(of: owners, rows: counts[text] ?? 1).map {
          RecoveredCode(uncoded: entry, entry: entry.entry(of: $0), isExact: true)
        }
      }
      compared += 1
      guard compared <= Self.mostComparisons else { return nil }
      return nearest(to: entry.statement ?? "", text).map {
        RecoveredCode(uncoded: entry, entry: entry.entry(of: $0), isExact: false)
      }
    }
  }

  /// The one KSB that a statement can mean: of several alike, the one that no row with a code has.
  private func only(of owners: [KSBCode], rows: Int) -> KSBCode? {
    if owners.count == 1 { return owners.first }
    let open = owners.filter { !claimed.contains($0) }
    return open.count == 1 && rows == 1 ? open.first : nil
  }

  /// The KSB whose statement is close beyond doubt.
  private func nearest(to statement: String, _ text: String) -> KSBCode? {
    let words = Set(text.split(separator: " "))
    guard words.count >= Self.fewestWords else { return nil }
    let near = ksbs.filter {
      Self.overlap(words, $0.words) >= Self.leastSimilarity - Self.leastLead
    }
    let ranked = near.map { candidate in
      (
        code: candidate.ksb.code,
        similarity: StatementComparison(sheet: statement, standard: candidate.ksb.statement)
          .similarity
      )
    }.sorted { $0.similarity > $1.similarity }
    guard let best = ranked.first, best.similarity >= Self.leastSimilarity,
      !claimed.contains(best.code)
    else { return nil }
    let next = ranked.dropFirst().first?.similarity ?? 0
    return best.similarity - next >= Self.leastLead ? best.code : nil
  }

  /// How many words two statements share, from 0 to 1: a bound that is quick to find.
  private static func overlap(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    let total = left.count + right.count
    return total == 0 ? 0 : Double(2 * left.intersection(right).count) / Double(total)
  }
}
