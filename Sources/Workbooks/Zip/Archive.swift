/// A zip archive in memory, read by its central directory.
///
/// Entries are stored or deflated; zip64 and data descriptors are understood. Encrypted entries,
/// other methods, split archives, and entries that share bytes are refused: no honest workbook has
/// them, and readers disagree about what they mean.
struct Archive {
  /// The entries in the order of the directory.
  let entries: [ArchiveEntry]

  /// How many bytes follow the archive's end; readers that look for the end elsewhere may see them.
  let trailingBytes: Int

  private let bytes: [UInt8]
  private let limits: Limits

  private static let stored = 0
  private static let deflated = 8

  /// Reads the directory of an archive.
  ///
  /// - Throws: ``ArchiveError``.
  init(_ bytes: [UInt8], limits: Limits) throws(ArchiveError) {
    guard bytes.starts(with: [0x50, 0x4b]) else { throw .notAnArchive }
    guard let end = EndOfCentralDirectory(in: bytes) else { throw .truncated }
    entries = try CentralDirectory.entries(in: bytes, at: end, limits: limits)
    trailingBytes = bytes.count - end.end
    self.bytes = bytes
    self.limits = limits
    try refuseOverlaps(before: end.offset)
  }

  /// Hands the contents of an entry to `use`, a piece at a time, at most 64 KiB each, until it
  /// says that it has had enough.
  ///
  /// - Parameters:
  ///   - entry: The entry to read.
  ///   - budget: The bytes that may still be inflated in all.
  ///   - use: Takes a piece, and says whether it wants more.
  /// - Throws: ``ArchiveError``, also when the contents turn out not to be what the directory
  ///   says; what was handed out by then must be thrown away.
  func read(
    _ entry: ArchiveEntry, budget: Int, use: (UnsafeRawBufferPointer) -> Bool
  ) throws(ArchiveError) {
    try refuseUnreadable(entry)
    let range = try LocalHeader.contents(of: entry, in: bytes)
    var meter = EntrySizeLimiter(entry: entry, limits: limits, budget: budget)
    let end = try unsafe bytes.withUnsafeBufferPointer { all throws(ArchiveError) in
      let input = unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[range]))
      return try unsafe Self.expand(input, method: entry.method) { piece throws(ArchiveError) in
        try unsafe meter.add(piece)
        return unsafe use(piece)
      }
    }
    switch end {
    case .enough: return
    case .broken: throw .damaged(entry: entry.name, reason: "its compressed data are broken")
    case .complete: try meter.finish()
    }
  }

  private static func expand(
    _ input: UnsafeRawBufferPointer, method: Int,
    use: (UnsafeRawBufferPointer) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) -> Inflater.End {
    if method == stored { return try unsafe copy(input, use: use) }
    if input.count >= BackgroundInflater.least {
      return try unsafe BackgroundInflater.inflate(input, use: use)
    }
    guard var inflater = Inflater() else { return .broken }
    return try unsafe inflater.inflate(input, use: use)
  }

  private static func copy(
    _ input: UnsafeRawBufferPointer, use: (UnsafeRawBufferPointer) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) -> Inflater.End {
    var rest = unsafe input[...]
    while unsafe !rest.isEmpty {
      guard try unsafe use(UnsafeRawBufferPointer(rebasing: rest.prefix(Inflater.pieceSize)))
      else { return .enough }
      unsafe rest = rest.dropFirst(Inflater.pieceSize)
    }
    return .complete
  }

  private func refuseUnreadable(_ entry: ArchiveEntry) throws(ArchiveError) {
    if entry.isEncrypted {
      throw .damaged(entry: entry.name, reason: "it is encrypted, which workbooks never are")
    }
    guard entry.method == Self.stored || entry.method == Self.deflated else {
      throw .damaged(entry: entry.name, reason: "it is compressed in a way that Excel never uses")
    }
  }

  /// Entries that share bytes are how a small file inflates to petabytes.
  private func refuseOverlaps(before directory: Int) throws(ArchiveError) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end, entry.offset <= directory, entry.compressedSize <= directory else {
        throw .damaged(entry: entry.name, reason: "it overlaps another entry")
      }
      end = LocalHeader.start(of: entry, in: bytes) + entry.compressedSize
    }
    guard end <= directory else {
      throw .damaged(entry: nil, reason: "its contents run into its list of contents")
    }
  }
}
