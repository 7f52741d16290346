import Workbooks

/// What a sheet says that its own marks mean: `A = fully covered`, in a cell or in two side by side.
struct ScaleKey: Sendable {
  /// A mark that the key explains.
  struct Entry: Sendable, Hashable {
    /// The words that explain it.
    var words: String
    /// What they say of coverage; unreadable when it is about something else.
    var reading: CoverageReading
    /// Where they stand.
    var location: CellLocation
  }

  /// The entries, by the mark's folded text.
  private(set) var entries: [String: Entry] = [:]

  private static let longestCell = 800
  private static let longestMark = 16
  private static let mostRows = 400

  init() {}

  /// Whether the key says what a text means for coverage.
  func means(_ text: String) -> Bool { reading(of: text) != nil }

  /// What the key says that a text means for coverage; nil when it says nothing of it.
  func reading(of text: String) -> CoverageReading? {
    guard !entries.isEmpty, let entry = entries[Scale.folded(text)],
      entry.reading != .unreadable
    else { return nil }
    return entry.reading
  }

  /// The entries of several keys; of two that explain one mark, the first counts.
  init(joining keys: [ScaleKey]) {
    for key in keys { entries.merge(key.entries) { first, _ in first } }
  }

  /// Reads what a sheet explains, whatever marks its tables hold.
  init(in grid: SheetGrid, besides rows: Set<Int>, readers: CellReaders) {
    defer { entries.merge(readers.sharedKey?.entries ?? [:]) { own, _ in own } }
    for index in grid.rows.indices.prefix(Self.mostRows) where !rows.contains(index) {
      for cell in grid.rows[index].cells.prefix(40) {
        guard case .string(let text) = cell.value, text.utf8.count <= Self.longestCell
        else { continue }
        for (mark, words) in Self.pairs(in: text) {
          let reading = Self.reading(of: words, readers)
          guard reading != .unreadable else { continue }
          entries[Scale.folded(mark)] = Entry(
            words: words, reading: reading, location: grid.location(cell.reference))
        }
      }
    }
    addColumns(of: grid, besides: rows, readers)
    if entries.count < 2 { entries = [:] }
  }

  /// Marks in one column and what they mean in the next, one below the other.
  private mutating func addColumns(
    of grid: SheetGrid, besides rows: Set<Int>, _ readers: CellReaders
  ) {
    var runs: [Int: [(mark: String, entry: Entry)]] = [:]
    for index in grid.rows.indices.prefix(Self.mostRows) {
      var met: Set<Int> = []
      if !rows.contains(index) {
        let cells = grid.filled(at: index).prefix(12)
        for (mark, words) in zip(cells, cells.dropFirst()) {
          let column = mark.reference.column
          guard words.reference.column - column <= 2, let pair = pair(mark, words, grid, readers)
          else { continue }
          met.insert(column)
          runs[column, default: []].append(pair)
        }
      }
      for (column, run) in runs where !met.contains(column) {
        addRun(run)
        runs[column] = nil
      }
    }
    for run in runs.values { addRun(run) }
  }

  private func pair(
    _ mark: Cell, _ words: Cell, _ grid: SheetGrid, _ readers: CellReaders
  ) -> (mark: String, entry: Entry)? {
    guard mark.text.count <= Self.longestMark, words.text.utf8.count <= 160,
      LabelText.holdsLetters(3, words.text)
    else { return nil }
    let entry = Entry(
      words: words.text, reading: Self.reading(of: words.text, readers),
      location: grid.location(words.reference))
    return (mark.text, entry)
  }

  /// A run explains marks when most of it speaks of coverage, in two degrees at least.
  private mutating func addRun(_ run: [(mark: String, entry: Entry)]) {
    // The header of a key, “Code | Meaning”, explains nothing.
    let run = Array(run.drop { $0.entry.reading == .unreadable })
    let said = run.filter { $0.entry.reading != .unreadable }
    guard run.count <= Self.longestRun, said.count * 3 >= run.count * 2,
      Set(said.map(\.entry.reading)).count >= 2
    else { return }
    for (mark, entry) in said where entries[Scale.folded(mark)] == nil {
      entries[Scale.folded(mark)] = entry
    }
  }

  private static let longestRun = 8

  /// Reads the key of a sheet.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - rows: The places of the rows outside the table of KSBs.
  ///   - values: The marks that the table holds, folded: no others are explained.
  ///   - readers: What reads text.
  init(in grid: SheetGrid, rows: [Int], explaining values: Set<String>, readers: CellReaders) {
    guard !values.isEmpty else { return }
    defer {
      for (mark, entry) in readers.sharedKey?.entries ?? [:]
      where values.contains(mark) && entries[mark] == nil { entries[mark] = entry }
    }
    for index in rows.prefix(Self.mostRows) {
      let cells = grid.filled(at: index).prefix(40)
      for cell in cells where cell.text.utf8.count <= Self.longestCell {
        for (mark, words) in Self.pairs(in: cell.text) {
          add(mark, words, grid.location(cell.reference), values, readers)
        }
      }
      for (mark, words) in zip(cells, cells.dropFirst()) where mark.text.utf8.count <= 40 {
        guard words.reference.column - mark.reference.column <= 2 else { continue }
        addBeside(mark.text, words, grid, values, readers)
      }
    }
    // A remark on a header may be the key.
    for comment in grid.comments.prefix(Self.mostRows)
    where comment.text.utf8.count <= Self.longestCell {
      for (mark, words) in Self.pairs(in: comment.text) {
        add(mark, words, grid.location(comment.reference), values, readers)
      }
    }
    // One mark explained by itself is a key where it says “key”, and else a chance.
    if entries.count < 2 { entries = entries.filter { $0.value.reading != .unreadable } }
  }

  private mutating func add(
    _ mark: String, _ words: String, _ location: CellLocation, _ values: Set<String>,
    _ readers: CellReaders
  ) {
    let key = Scale.folded(mark)
    guard values.contains(key), entries[key] == nil else { return }
    entries[key] = Entry(
      words: words, reading: Self.reading(of: words, readers), location: location)
  }

  /// Two cells side by side: here the words must speak of coverage, for much stands beside much.
  private mutating func addBeside(
    _ mark: String, _ cell: Cell, _ grid: SheetGrid, _ values: Set<String>, _ readers: CellReaders
  ) {
    let words = cell.text
    guard words.utf8.count <= 160, Self.reading(of: words, readers) != .unreadable,
      LabelText.holdsLetters(3, words)
    else { return }
    add(mark, words, grid.location(cell.reference), values, readers)
  }

  static func reading(of words: String, _ readers: CellReaders) -> CoverageReading {
    let reading = readers.coverage.coverage(.string(words))
    if reading != .unreadable, reading != .blank { return reading }
    if let only = readers.degrees.only(in: words) { return only }
    // “Developed, not completed (partial)”: the bracket sums up.
    guard words.hasSuffix(")"), let open = words.lastIndex(of: "(") else { return .unreadable }
    let bracket = words[words.index(after: open)...].dropLast()
    let sum = readers.coverage.coverage(.string(String(bracket)))
    return sum.isStated ? sum : .unreadable
  }

  // MARK: Pairs in one cell

  /// The marks that a text explains, and how: `3 = fully covered, 2 = partly covered`.
  static func pairs(in text: String) -> [(mark: String, words: String)] {
    if text.contains("=") { return equations(in: text) }
    guard text.contains(where: { ":–—-".contains($0) }) else { return [] }
    let parts = text.split { ";|•".contains($0) || $0.isNewline }
    // A comma parts the pairs of a line that nothing else parts.
    guard parts.count == 1, parts[0].split(separator: ",").compactMap(pair).count > 1 else {
      return parts.compactMap(pair)
    }
    return parts[0].split(separator: ",").compactMap(pair)
  }

  private static func equations(in text: String) -> [(mark: String, words: String)] {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).enumerated().compactMap { index, pair in
      let mark = pair.0[startOfLastMark(in: pair.0)...].trimmed(of: " \"'“”‘’[]")
      // The last words run to the end; others to the mark that the next sign explains.
      let end = index + 2 < parts.count ? startOfLastMark(in: pair.1) : pair.1.endIndex
      let words = pair.1[..<end].trimmed(of: " ,;.|•\n\t()/")
      return mark.isEmpty || words.isEmpty || mark.count > longestMark ? nil : (mark, words)
    }
  }

  /// Where the mark before an equals sign starts: after a space or another sign.
  private static func startOfLastMark(in text: Substring) -> Substring.Index {
    let end = text.lastIndex { !$0.isWhitespace } ?? text.startIndex
    let before = text[..<end].lastIndex { $0.isWhitespace || ",;:|•(/".contains($0) }
    return before.map { text.index(after: $0) } ?? text.startIndex
  }

  private static func pair(_ part: Substring) -> (mark: String, words: String)? {
    var text = String(part)
    // “Key: A – fully covered”
    if let colon = text.firstIndex(of: ":") {
      let rest = text[text.index(after: colon)...]
      if rest.contains(where: { ":–—-".contains($0) }) { text = String(rest) }
    }
    guard let sign = text.firstIndex(where: { ":–—-".contains($0) }) else { return nil }
    let mark = text[..<sign].trimmed(of: " \"'“”‘’[]()")
    let words = text[text.index(after: sign)...].trimmed(of: " .")
    return mark.isEmpty || words.isEmpty || mark.count > longestMark ? nil : (mark, words)
  }
}

extension StringProtocol {
  /// Without the characters at its ends that are among these.
  func trimmed(of edges: String) -> String {
    let open = drop { edges.contains($0) }
    guard let last = open.lastIndex(where: { !edges.contains($0) }) else { return "" }
    return String(open[...last])
  }
}
