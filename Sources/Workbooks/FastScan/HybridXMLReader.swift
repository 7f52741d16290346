/// Reads a part with libxml2 but for its bulk, which is scanned straight from the bytes.
///
/// libxml2 reads what stands before the rows of a sheet, is told of an empty `sheetData`, and reads
/// what stands behind. The rows themselves are scanned, which takes a fraction of the time, as long
/// as they are written the way nearly every program writes them: UTF-8, no prefixes, comments,
/// CDATA or processing instructions, elements and attributes that are known, the references that
/// XML has itself.
///
/// libxml2 stays the parser of record. The scanner gives up at the first byte that it does not
/// understand for certain, never repairs, and never reports an error: whatever it does not read to
/// the end is read again by libxml2 alone, from the start. So it only has to be right about what is
/// ordinary, and both ways end in the same ``FastPathScanner/Builder``. Tests read every workbook that
/// there is both ways and compare.
struct HybridXMLReader<Handler: FastPathHandler> {
  private let handler: Handler
  private let reader: XMLReader
  private var window: ContiguousArray<UInt8> = []
  private var stage = Stage.head
  /// Whether the bulk was scanned.
  private(set) var isSplit = false

  private enum Stage {
    /// Nothing was given to anyone: the bulk's start is looked for.
    case head
    /// The window starts with an item of the bulk.
    case bulk
    /// The rest of the part is libxml2's.
    case rest
    /// Somebody met something odd.
    case givenUp
  }

  /// How far the bulk's start is looked for, in bytes.
  private static var longestHead: Int { 256 << 10 }
  /// The longest item that is waited for, in bytes.
  private static var longestItem: Int { 4 << 20 }

  /// Creates a reader; nil when a limit is so low that the scanner might not notice it.
  init?(handler: Handler, limits: Limits) {
    guard limits.depth >= Self.deepestItem + Self.deepestBulk, limits.attributes >= 64,
      limits.markupLength >= 64 << 10
    else { return nil }
    self.handler = handler
    reader = XMLReader(handler: handler, limits: limits)
  }

  private static var deepestItem: Int { 16 }
  private static var deepestBulk: Int { 8 }

  /// Takes the next chunk.
  ///
  /// - Returns: Whether there is any point in giving more.
  mutating func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
    switch stage {
    case .head:
      unsafe window.append(contentsOf: chunk)
      if window.count >= XMLPrologue.longestDeclaration { startBulk() }
    case .bulk:
      unsafe window.append(contentsOf: chunk)
      scan()
    case .rest: if unsafe !reader.take(chunk) { stage = .givenUp }
    case .givenUp: break
    }
    return stage != .givenUp
  }

  /// Says that the part is complete.
  ///
  /// - Returns: Whether all was well; if not, what the handler has must be thrown away.
  mutating func finish() -> Bool {
    if stage == .head { startBulk() }
    if stage == .head { giveRest(from: 0) }
    guard stage == .rest else { return false }
    return (try? reader.finish()) != nil
  }

  private mutating func startBulk() {
    let isOurs = XMLPrologue.isUTF8(window.span)
    guard isOurs, let bulk = XMLPrologue.startTag(Handler.Scanner.opening, in: window.span) else {
      if !isOurs || window.count > Self.longestHead { giveRest(from: 0) }
      return
    }
    // The name may stand in a comment: then libxml2 sees no element start at these very bytes.
    let isBefore = give(0..<bulk.lowerBound) && !handler.isAtBulk
    let isStarted = give(bulk) && handler.isAtBulk && reader.depth <= Self.deepestBulk
    guard isBefore, isStarted else { return giveRest(from: bulk.upperBound) }
    stage = .bulk
    isSplit = true
    window.removeSubrange(0..<bulk.upperBound)
    scan()
  }

  private mutating func scan() {
    do {
      let (used, isEnd) = try handler.scanner.items(window.span, into: &handler.builder)
      if isEnd { return giveRest(from: used) }
      window.removeSubrange(0..<used)
      if window.count > Self.longestItem { stage = .givenUp }
    } catch {
      stage = .givenUp
    }
  }

  private mutating func giveRest(from index: Int) {
    stage = give(index..<window.count) ? .rest : .givenUp
    window = []
  }

  private func give(_ range: Range<Int>) -> Bool {
    unsafe window.withUnsafeBytes { bytes in
      unsafe reader.take(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }
}
