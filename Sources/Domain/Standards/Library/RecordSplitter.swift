/// Cuts a file of records into its records while the file is being read.
///
/// A public API serves thousands of records as one JSON list. Only the record that is being read is
/// held in memory, and one that breaks the rules of JSON does not take the others with it: where
/// the next one starts is told by the name that all records start with.
package struct RecordSplitter: Sendable {
  /// The bytes of one record.
  package struct Piece: Sendable, Hashable {
    /// The position in the file, counted from 1.
    package let position: Int
    /// The record as the file holds it; of one that is broken, or too large, perhaps a part.
    package let bytes: [UInt8]
  }

  private enum Form {
    case unknown
    /// One record, or something else: whoever reads it says what.
    case single
    case list
    /// In a list, in what follows a record that is broken.
    case lost
    case ended
  }

  /// A record of a list may hold this many bytes: twelve times the largest published one.
  static let largestRecord = 1_048_576

  private var form = Form.unknown
  private var scanner = RecordScanner()
  private var heads = RecordBoundaryScanner()
  /// What was taken and may be needed again.
  private var held: [UInt8] = []
  /// Where the current record starts in it.
  private var start = 0
  /// How much of it was looked at.
  private var cursor = 0
  /// Where other records seem to start in the current one: one of these went wrong, then.
  private var headsInside: [Int] = []
  /// Whether the start of the current record was met.
  private var isInsideRecord = false
  private var position = 0
  private var pieces: [Piece] = []

  /// Creates a splitter for one file.
  package init() {}

  /// Whether records may be missing of which no piece tells: the list has no end, or what followed
  /// a broken piece could not be told apart.
  package var breaksOff: Bool { form == .list || form == .lost && !heads.areKnown }

  /// Takes the next part of the file.
  ///
  /// - Parameter bytes: What follows what was taken before.
  /// - Returns: The records that are complete now.
  package mutating func append(_ bytes: [UInt8]) -> [Piece] {
    pieces = []
    let isFull = form == .single && held.count > RecordFile<StandardRecord>.largestFile
    guard form != .ended, !isFull else { return [] }
    held += bytes
    if form == .unknown { begin() }
    // A record's start must not be cut in two.
    scan(upTo: held.count - RecordBoundaryScanner.longest)
    return pieces
  }

  /// Ends the file.
  ///
  /// - Returns: The records that were not complete before.
  package mutating func finish() -> [Piece] {
    pieces = []
    if form == .unknown || form == .single {
      emit(held[...])
      form = .ended
    }
    scan(upTo: held.count)
    while form == .list, !held[start...].allSatisfy(RecordBoundaryScanner.isBlank) {
      if scanner.isComplete { endRecord() } else { giveUp() }
      scan(upTo: held.count)
    }
    return pieces
  }

  /// Passes over white space and a byte-order mark, and sees whether a list begins.
  private mutating func begin() {
    let blank = held.prefix {
      RecordBoundaryScanner.isBlank($0) || [0xEF, 0xBB, 0xBF].contains($0)
    }.count
    // A file that is only blank for so long is no list.
    if blank > RecordFile<StandardRecord>.largestFile { form = .single }
    guard held.count > blank else { return }
    form = held[blank] == UInt8(ascii: "[") ? .list : .single
    if form == .list { held.removeFirst(blank + 1) }
  }

  private mutating func scan(upTo end: Int) {
    while form == .list || form == .lost, cursor < end {
      if form == .list { take() } else { find() }
    }
    guard form != .single else { return }
    held.removeFirst(start)
    headsInside = headsInside.map { $0 - start }
    (start, cursor) = (0, cursor - start)
  }
}

extension RecordSplitter {
  private mutating func take() {
    let byte = held[cursor]
    if byte == UInt8(ascii: "{") { noteHead() }
    switch scanner.take(byte) {
    case .inside:
      cursor += 1
      if cursor - start > Self.largestRecord { giveUp() }
    case .comma: endRecord()
    case .end:
      endRecord()
      form = .ended
    case .fault: giveUp()
    }
  }

  private mutating func noteHead() {
    let isFirst = !isInsideRecord && held[start..<cursor].allSatisfy(RecordBoundaryScanner.isBlank)
    isInsideRecord = true
    if isFirst {
      heads.learn(from: held[cursor...])
    } else if heads.isHead(held[cursor...]) {
      headsInside.append(cursor)
    }
  }

  private mutating func endRecord() {
    emit(held[start..<cursor])
    go(to: min(cursor + 1, held.count))
  }

  /// Goes on with a record that starts at a place.
  private mutating func go(to place: Int) {
    (start, cursor) = (place, place)
    scanner = RecordScanner()
    isInsideRecord = false
    headsInside = []
  }

  /// Hands on what cannot be read, cut where records seem to start, and begins anew at the last.
  private mutating func giveUp() {
    var cuts = headsInside
    if cuts.isEmpty {
      // The byte that is too much belongs to what is wrong.
      emit(held[start..<min(cursor + 1, held.count)])
      go(to: cursor)
      form = .lost
      return
    }
    let last = cuts.removeLast()
    for cut in cuts + [last] {
      emit(held[start..<cut])
      start = cut
    }
    go(to: last)
  }

  /// Looks for the start of the next record.
  private mutating func find() {
    if held[cursor] == UInt8(ascii: "{"), heads.isHead(held[cursor...]) {
      go(to: cursor)
      form = .list
    } else {
      cursor += 1
      start = cursor
    }
  }

  private mutating func emit(_ bytes: ArraySlice<UInt8>) {
    let blank = RecordBoundaryScanner.isBlank
    var bytes = bytes.drop(while: blank)
    while let last = bytes.last, blank(last) || last == UInt8(ascii: ",") { bytes.removeLast() }
    guard form == .unknown || form == .single || !bytes.isEmpty else { return }
    position += 1
    pieces.append(Piece(position: position, bytes: Array(bytes)))
  }
}
