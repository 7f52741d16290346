/// The list of an archive's entries: APPNOTE 4.3.12.
enum CentralDirectory {
  static let signature = 0x0201_4b50
  private static let fixedLength = 46
  private static let zip64ExtraID = 1
  private static let inZip64Extra = 0xffff_ffff

  /// Reads every entry.
  ///
  /// - Throws: ``ArchiveError`` when the directory is cut short or has too many entries.
  static func entries(
    in bytes: [UInt8], at end: EndOfCentralDirectory, limits: Limits
  ) throws(ArchiveError) -> [ArchiveEntry] {
    guard end.entries <= limits.entries else {
      throw .overLimit(name: "the number of entries", limit: limits.entries, entry: nil)
    }
    var entries: [ArchiveEntry] = []
    var offset = end.offset
    for _ in 0..<end.entries {
      guard let (entry, next) = entry(in: bytes, at: offset), next <= end.offset + end.size else {
        throw .damaged(entry: nil, reason: "its list of contents is cut short")
      }
      guard entry.name.utf8.count <= limits.nameLength else {
        throw .overLimit(name: "the length of a name", limit: limits.nameLength, entry: nil)
      }
      entries.append(entry)
      offset = next
    }
    // Some readers go by the number of entries and others by the list's size.
    guard offset == end.offset + end.size else {
      throw .damaged(entry: nil, reason: "its list of contents is longer than it says")
    }
    return entries
  }

  private static func entry(in bytes: [UInt8], at offset: Int) -> (ArchiveEntry, next: Int)? {
    guard bytes.uint32(at: offset) == signature,
      let flags = bytes.uint16(at: offset + 8), let method = bytes.uint16(at: offset + 10),
      let crc32 = bytes.uint32(at: offset + 16),
      let compressedSize = bytes.uint32(at: offset + 20), let size = bytes.uint32(at: offset + 24),
      let nameLength = bytes.uint16(at: offset + 28),
      let extraLength = bytes.uint16(at: offset + 30),
      let commentLength = bytes.uint16(at: offset + 32),
      let header = bytes.uint32(at: offset + 42)
    else { return nil }
    let name = offset + fixedLength
    let extra = name + nameLength
    let next = extra + extraLength + commentLength
    guard next <= bytes.count else { return nil }
    var entry = ArchiveEntry(
      name: String(decoding: bytes[name..<extra], as: UTF8.self), flags: flags, method: method,
      crc32: UInt32(truncatingIfNeeded: crc32),
      compressedSize: compressedSize, size: size, offset: header)
    guard fill(&entry, fromExtra: extra..<extra + extraLength, of: bytes) else { return nil }
    return (entry, next)
  }

  /// Takes the fields that did not fit into 32 bits from the zip64 extra field: APPNOTE 4.5.3.
  private static func fill(
    _ entry: inout ArchiveEntry, fromExtra extra: Range<Int>, of bytes: [UInt8]
  ) -> Bool {
    guard var field = zip64Field(in: extra, of: bytes) else { return true }
    return fill(&entry.size, from: &field, of: bytes)
      && fill(&entry.compressedSize, from: &field, of: bytes)
      && fill(&entry.offset, from: &field, of: bytes)
  }

  /// The extra field holds only those numbers for which there was no room.
  private static func fill(
    _ number: inout Int, from field: inout Range<Int>, of bytes: [UInt8]
  ) -> Bool {
    guard number == inZip64Extra else { return true }
    guard field.count >= 8, let value = bytes.uint64(at: field.lowerBound) else { return false }
    number = value
    field = field.lowerBound + 8..<field.upperBound
    return true
  }

  private static func zip64Field(in extra: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound, let id = bytes.uint16(at: offset),
      let length = bytes.uint16(at: offset + 2)
    {
      let end = offset + 4 + length
      guard end <= extra.upperBound else { return nil }
      if id == zip64ExtraID { return offset + 4..<end }
      offset = end
    }
    return nil
  }
}
