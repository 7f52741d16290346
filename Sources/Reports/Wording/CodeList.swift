import Domain

/// The codes of KSBs in their shortest form: `K1–K4, K7 and S1–S17`.
struct CodeList {
  /// Shorter runs are written out.
  private static let shortestRun = 3
  /// A sentence names so many codes and runs of codes, and counts the rest.
  private static let longest = 24

  /// The codes, each once, in order.
  let codes: [KSBCode]

  init(_ codes: some Sequence<KSBCode>) { self.codes = Set(codes).sorted() }

  /// The codes in words.
  var text: String {
    let runs = runs
    guard runs.count > Self.longest else { return Self.list(runs.map(Self.words)) }
    let shown = runs.prefix(Self.longest - 1)
    let rest = codes.count - shown.reduce(0) { $0 + $1.count }
    return Self.list(shown.map(Self.words) + ["\(rest) others"])
  }

  /// Codes that follow one another, together; those of parts stand alone.
  private var runs: [ArraySlice<KSBCode>] {
    var runs: [ArraySlice<KSBCode>] = []
    var start = codes.startIndex
    while start < codes.endIndex {
      var end = start + 1
      while end < codes.endIndex, codes[end].follows(codes[end - 1]) { end += 1 }
      let run = codes[start..<end]
      if run.count < Self.shortestRun {
        runs += run.indices.map { run[$0...$0] }
      } else {
        runs.append(run)
      }
      start = end
    }
    return runs
  }

  private static func words(_ run: ArraySlice<KSBCode>) -> String {
    guard let first = run.first, let last = run.last, run.count > 1 else {
      return run.first.map { "\($0)" } ?? ""
    }
    return "\(first)–\(last)"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension KSBCode {
  /// Whether it is the whole KSB after another.
  fileprivate func follows(_ other: KSBCode) -> Bool {
    type == other.type && part.isEmpty && other.part.isEmpty
      && number == other.number.addingReportingOverflow(1).partialValue
  }
}
