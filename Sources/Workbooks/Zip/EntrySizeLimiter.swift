/// Watches an entry's contents go by: their size against the directory and the limits, their CRC.
///
/// Nothing is allocated by a declared size, and nothing is read far past it.
struct EntrySizeLimiter {
  private let entry: ArchiveEntry
  private let limits: Limits
  private let budget: Int
  private var size = 0
  private var checksum = Checksum()

  init(entry: ArchiveEntry, limits: Limits, budget: Int) {
    self.entry = entry
    self.limits = limits
    self.budget = budget
  }

  /// Takes the next piece.
  mutating func add(_ piece: UnsafeRawBufferPointer) throws(ArchiveError) {
    size += piece.count
    guard size <= entry.size else { throw mismatch }
    guard size <= limits.partSize else {
      throw .overLimit(
        name: "the size of one part in bytes", limit: limits.partSize, entry: entry.name)
    }
    guard size <= budget else {
      throw .overLimit(
        name: "the size of all parts in bytes", limit: limits.totalSize, entry: entry.name)
    }
    guard size <= limits.ratioFloor || size / max(1, limits.ratio) <= entry.compressedSize else {
      throw .overLimit(name: "the compression ratio", limit: limits.ratio, entry: entry.name)
    }
    unsafe checksum.add(piece)
  }

  /// Makes sure that the whole came to what the directory says.
  func finish() throws(ArchiveError) {
    guard size == entry.size else { throw mismatch }
    guard checksum.value == entry.crc32 else {
      throw .damaged(entry: entry.name, reason: "its checksum does not match its contents")
    }
  }

  private var mismatch: ArchiveError {
    .damaged(entry: entry.name, reason: "its size is not the one in the list of contents")
  }
}
