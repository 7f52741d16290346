/// The header in front of an entry's contents: APPNOTE 4.3.7.
///
/// The central directory is what counts. A reader that goes by the local headers would see
/// something else where the two disagree, so a disagreement is refused.
enum LocalHeader {
  private static let signature = 0x0403_4b50
  static let fixedLength = 30
  private static let inZip64Extra = 0xffff_ffff

  /// Where an entry's stored bytes start, or would at the earliest if it has no header.
  static func start(of entry: ArchiveEntry, in bytes: [UInt8]) -> Int {
    guard bytes.uint32(at: entry.offset) == signature,
      let name = bytes.uint16(at: entry.offset + 26),
      let extra = bytes.uint16(at: entry.offset + 28)
    else { return entry.offset + fixedLength }
    return entry.offset + fixedLength + name + extra
  }

  /// The range of an entry's stored bytes.
  ///
  /// - Throws: ``ArchiveError`` when there is no such header, when it contradicts the directory,
  ///   or when the contents run past the end.
  static func contents(of entry: ArchiveEntry, in bytes: [UInt8]) throws(ArchiveError) -> Range<Int>
  {
    guard bytes.uint32(at: entry.offset) == signature,
      let flags = bytes.uint16(at: entry.offset + 6),
      let method = bytes.uint16(at: entry.offset + 8),
      let nameLength = bytes.uint16(at: entry.offset + 26)
    else {
      throw .damaged(entry: entry.name, reason: "it does not stand where the list says")
    }
    let name = entry.offset + fixedLength
    let start = start(of: entry, in: bytes)
    guard start <= bytes.count, entry.compressedSize <= bytes.count - start else {
      throw .truncated
    }
    let nameInHeader = String(decoding: bytes[name..<name + nameLength], as: UTF8.self)
    let agrees =
      nameInHeader == entry.name && method == entry.method && flags & 1 == entry.flags & 1
      && sizesAgree(entry, in: bytes)
    guard agrees else {
      throw .damaged(entry: entry.name, reason: "its two headers contradict each other")
    }
    return start..<start + entry.compressedSize
  }

  /// With a data descriptor the header's fields may be zero; a value that is there must agree.
  private static func sizesAgree(_ entry: ArchiveEntry, in bytes: [UInt8]) -> Bool {
    let fields = [
      (bytes.uint32(at: entry.offset + 14), Int(entry.crc32)),
      (bytes.uint32(at: entry.offset + 18), entry.compressedSize),
      (bytes.uint32(at: entry.offset + 22), entry.size),
    ]
    return fields.allSatisfy { inHeader, inDirectory in
      inHeader == inDirectory || inHeader == inZip64Extra
        || (inHeader == 0 && entry.hasDataDescriptor)
    }
  }
}
