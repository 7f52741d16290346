import Workbooks

/// A claim that says where in the same breath: `Fully addressed in M01 and M03`, `Partially covered
/// in Unit 4 – not on site`.
struct PlacedClaim {
  /// How far the KSB is covered.
  let reading: CoverageReading
  /// The words that name the units.
  let units: String
  /// What follows them.
  let rest: String

  private static let longest = 400
  private static let longestHead = 40
  private static let places: Set<Substring> = [
    "in", "by", "through", "within", "via", "across", "under", "throughout",
  ]
  private static let breaks = [" – ", " — ", " - ", "; ", ". ", ": ", " but ", ", but ", " ("]

  /// Why coverage is partial, where the words go on to say so.
  var reason: String? {
    let words = rest.split(separator: " ").count
    return reading == .partial && words >= 3 ? rest : nil
  }

  /// Reads a text; nil when it opens with no claim, or when what follows names more than units.
  init?(_ text: String, readers: CellReaders) {
    guard text.utf8.count <= Self.longest, readers.coverage.mayClaim(text) else { return nil }
    let plain = LabelText.plain(text)
    for word in plain.split(separator: " ").dropFirst() where Self.places.contains(word) {
      let head = plain[..<word.startIndex].trimmed(of: " ,:;–—-")
      guard head.utf8.count <= Self.longestHead else { return nil }
      let reading = readers.coverage.coverage(.string(head))
      guard reading == .full || reading == .partial else { continue }
      let tail = plain[word.endIndex...].trimmed(of: " .")
      for end in Self.ends(of: tail) {
        let units = String(tail[..<end]).trimmingWhitespace
        let rest = tail[end...].trimmed(of: " ;:.,–—-()")
        // “M01 – Foundations of practice” is one unit.
        guard Self.namesOnlyUnits(units, readers), !Self.namesOnlyUnits(rest, readers),
          !(readers.knownUnits?.namesUnit(rest) ?? false)
        else { continue }
        if reading == .full, readers.coverage.limits(rest) { return nil }
        (self.reading, self.units, self.rest) = (reading, units, rest)
        return
      }
    }
    return nil
  }

  /// Where the names of units may end: before a sign, the first one first, else at the text's end.
  private static func ends(of tail: String) -> [String.Index] {
    var ends = [tail.endIndex]
    for sign in breaks {
      var start = tail.startIndex
      while let found = tail.range(of: sign, from: start), ends.count < 12 {
        ends.append(found)
        start = tail.index(after: found)
      }
    }
    return ends.sorted()
  }

  private static func namesOnlyUnits(_ text: String, _ readers: CellReaders) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 240 else { return false }
    guard let known = readers.knownUnits else {
      let names = readers.units.names(in: text)
      return !names.isEmpty && names.allSatisfy { isCode($0, readers) }
    }
    let pieces = known.pieces(of: text)
    return !pieces.isEmpty && pieces.allSatisfy { if case .known = $0 { true } else { false } }
  }

  /// Whether a name opens with a unit's code; `Y2` and `L5 modules` are a year and a level.
  static func isCode(_ name: String, _ readers: CellReaders) -> Bool {
    if readers.units.opensWithUnitWord(name) { return readers.units.isCodeLike(name) }
    guard let first = name.split(separator: " ").first, CodeColumn.hasLetterAndDigit(String(first))
    else { return false }
    let isStage = first.count == 2 && first.first.map { "yYlLsStT".contains($0) } == true
    return !isStage
  }
}

extension String {
  /// Where the next occurrence of a text starts.
  fileprivate func range(of text: String, from start: Index) -> Index? {
    var index = start
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
