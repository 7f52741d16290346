import Domain
import Workbooks

/// Reads a cell that lists KSBs: `K1, K2; S3`, `K1-K4`, `K1 S2`, with marks beside: `K1 (P)`.
///
/// Prose that mentions a code is no list. What stands in a list and cannot be read is told.
struct KSBListReader: Sendable {
  private let coverage: CoverageReader
  private let doubtful: Set<String>
  private let labels: Set<String>

  /// The longest text that is taken for a list, in UTF-8 bytes.
  static let longest = 4_000
  /// How many KSBs a range is believed to span: no standard has so many of one type.
  static let longestRange = 120
  /// How many codes of one cell are read.
  static let mostCodes = 400

  /// Creates a reader of a vocabulary's words.
  init(vocabulary: Vocabulary) {
    coverage = CoverageReader(vocabulary: vocabulary)
    let elaboration = vocabulary.elaboration
    doubtful = Set(elaboration.claimWords + elaboration.limiting + elaboration.fullWords)
    let names = vocabulary.sections
    labels = Set(
      names.knowledge + names.skill + names.behaviour + ["ksb", "ksbs", "and", "or"])
  }

  /// Reads a list; nil when the text is none.
  ///
  /// - Parameters:
  ///   - text: The cell's text.
  ///   - type: The type of bare numbers: that of the column's header.
  /// - Returns: The KSBs and what could not be read.
  func read(_ text: String, as type: KSBType? = nil) -> KSBListing? {
    guard text.utf8.count <= Self.longest, mayList(text, type) else { return nil }
    if let code = KSBCodeReader.plainCode(text) {
      return KSBListing(items: [KSBListing.Item(code: code, words: text)])
    }
    let lines = text.split(whereSeparator: \.isNewline).map { LabelText.plain(String($0)) }
    let pieces = KSBListTokens(lines.joined(separator: "\n"), as: type, reader: self)
    return pieces.tokens.isEmpty ? nil : listing(of: pieces)
  }

  /// The codes of a cell that lists codes and says nothing else.
  func codes(in text: String) -> [KSBCode] {
    guard let listing = read(text), listing.unread.isEmpty,
      listing.items.allSatisfy({ !$0.isMarked && $0.statement == nil })
    else { return [] }
    return listing.items.map(\.code)
  }

  /// Most cells hold no list: a code, or a digit in a column of numbers, must show.
  private func mayList(_ text: String, _ type: KSBType?) -> Bool {
    guard type != nil else { return CodePrefilter.mayStand(in: text) }
    return text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0xEF }
  }

  // MARK: The list

  private func listing(of pieces: KSBListTokens) -> KSBListing? {
    var listing = KSBListing()
    guard var heading = opening(pieces, &listing) else { return nil }
    var index = 0
    while index < pieces.tokens.count {
      let isRange = pieces.isRange(after: index)
      let last = isRange ? index + 1 : index
      let (first, end) = (pieces.tokens[index], pieces.tokens[last])
      let gap = KSBListSeparator(pieces.gap(after: last), reader: self)
      let words = pieces.text(first.range.lowerBound..<end.range.upperBound)
      if let codes = Self.codes(from: first.code, to: end.code) {
        listing.items += codes.map { item($0, words, gap, heading) }
      } else {
        listing.unread.append(words)
      }
      listing.unread += gap.strays
      heading = gap.heading ?? heading
      index = last + 1
    }
    if pieces.isCut { listing.unread.append("more than \(Self.mostCodes) codes") }
    return listing
  }

  /// What stands before the first code; nil when it is prose.
  private func opening(_ pieces: KSBListTokens, _ listing: inout KSBListing) -> CoverageReading? {
    let gap = KSBListSeparator(pieces.opening, reader: self)
    listing.unread += gap.strays
    guard gap.statement == nil else { return nil }
    guard let note = gap.note else { return gap.heading ?? .full }
    if case .codeLike = KSBCodeReader().read(note) {
      listing.unread.append(note)
      return gap.heading ?? .full
    }
    return isLabel(note) ? gap.heading ?? .full : nil
  }

  private func item(
    _ code: KSBCode, _ words: String, _ gap: KSBListSeparator, _ heading: CoverageReading
  ) -> KSBListing.Item {
    var item = KSBListing.Item(code: code, words: words)
    if heading != .full { (item.reading, item.isMarked) = (heading, true) }
    item.statement = gap.statement
    guard let note = gap.note, !isLabel(note), !Self.isOutcome(note, LabelText.words(note))
    else { return item }
    let reading = mark(note)
    guard reading != .blank else { return item }
    item.reading = reading
    item.isMarked = true
    item.note = note
    item.words = words + " " + note
    return item
  }

  /// The codes from one to another; nil when no list of KSBs runs so.
  private static func codes(from first: KSBCode, to last: KSBCode) -> [KSBCode]? {
    if first == last { return [first] }
    guard first.type == last.type, first.part.isEmpty, last.part.isEmpty,
      first.number < last.number, last.number - first.number < longestRange
    else { return nil }
    return (first.number...last.number).map { KSBCode(first.type, $0) }
  }

  // MARK: Words beside codes

  /// What words beside a code say of its coverage.
  func mark(_ words: String) -> CoverageReading { coverage.mark(.string(words)) }

  /// Whether words only name what follows: `KSBs`, `Knowledge`.
  func isLabel(_ text: String) -> Bool { isLabel(LabelText.words(text)) }

  private func isLabel(_ words: [String]) -> Bool { words.allSatisfy(labels.contains) }

  /// Whether words are the KSB's own rather than a mark that is not known.
  func isStatement(_ text: String) -> Bool {
    let words = LabelText.words(text)
    guard LabelText.holdsLetters(5, text), !isLabel(words), !Self.isOutcome(text, words) else {
      return false
    }
    return words.count > 8 || doubtful.isDisjoint(with: words)
  }

  /// Learning outcomes and assessment criteria beside a code say where, not how far.
  private static func isOutcome(_ text: String, _ words: [String]) -> Bool {
    if OutcomeMention.opens(text) { return true }
    guard let first = words.first, first.hasPrefix("ac") else { return false }
    return words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
      && first.dropFirst(2).allSatisfy { $0.isNumber || $0 == "s" }
  }
}
