/// Writes zip archives, sound ones and ones that contradict themselves.
struct ArchiveBuilder {
  /// One entry; what is not set is made to be right.
  struct Entry {
    var name: String
    var contents: [UInt8]
    /// The bytes as stored, where they are not the contents themselves.
    var stored: [UInt8]?
    var method = 0
    var flags = 0
    var crc32: UInt32?
    /// The size that both headers state.
    var size: Int?
    /// The name in the local header.
    var localName: String?
    /// The extra field of the local header.
    var localExtra: [UInt8] = []
    /// Whether sizes and CRC follow the contents.
    var hasDescriptor = false
    /// Whether the directory keeps the sizes in a zip64 extra field.
    var isZip64 = false

    init(_ name: String, _ contents: String) {
      self.name = name
      self.contents = Array(contents.utf8)
    }

    /// The entry as DEFLATE holds it without compressing: one block of type 0.
    var deflated: Entry {
      var entry = self
      let count = contents.count
      entry.stored = [1] + bytes(count, 2) + bytes(~count & 0xffff, 2) + contents
      entry.method = 8
      return entry
    }
  }

  var entries: [Entry] = []
  var comment: [UInt8] = []
  /// The number of entries that the end states.
  var entryCount: Int?
  var disk = 0
  var hasZip64End = false
  /// The bytes by which every offset in the directory is moved.
  var offsetError = 0

  init(_ entries: [Entry] = []) { self.entries = entries }

  /// The whole archive.
  func archive() -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      directory += directoryRecord(of: entry, at: archive.count + offsetError)
      archive += localRecord(of: entry)
    }
    let offset = archive.count
    archive += directory
    if hasZip64End { archive += zip64End(directory: offset, size: directory.count) }
    let count = hasZip64End ? 0xffff : entryCount ?? entries.count
    archive += [0x50, 0x4b, 5, 6] + bytes(disk, 2) + bytes(disk, 2) + bytes(count, 2)
    archive += bytes(count, 2) + bytes(hasZip64End ? 0xffff_ffff : directory.count, 4)
    archive += bytes(hasZip64End ? 0xffff_ffff : offset, 4) + bytes(comment.count, 2)
    return archive + comment
  }

  private func localRecord(of entry: Entry) -> [UInt8] {
    let name = Array((entry.localName ?? entry.name).utf8)
    let sums = sums(of: entry, isZip64: false)
    let stored = entry.stored ?? entry.contents
    return [0x50, 0x4b, 3, 4] + bytes(20, 2) + bytes(flags(of: entry), 2) + bytes(entry.method, 2)
      + bytes(0, 4) + (entry.hasDescriptor ? bytes(0, 12) : sums) + bytes(name.count, 2)
      + bytes(entry.localExtra.count, 2) + name + entry.localExtra + stored
      + (entry.hasDescriptor ? [0x50, 0x4b, 7, 8] + sums : [])
  }

  private func directoryRecord(of entry: Entry, at offset: Int) -> [UInt8] {
    let name = Array(entry.name.utf8)
    let size = entry.size ?? entry.contents.count
    let extra =
      entry.isZip64
      ? bytes(1, 2) + bytes(16, 2) + bytes(size, 8)
        + bytes((entry.stored ?? entry.contents).count, 8) : []
    return [0x50, 0x4b, 1, 2] + bytes(20, 2) + bytes(20, 2) + bytes(flags(of: entry), 2)
      + bytes(entry.method, 2) + bytes(0, 4) + sums(of: entry, isZip64: entry.isZip64)
      + bytes(name.count, 2) + bytes(extra.count, 2) + bytes(0, 10) + bytes(offset, 4) + name
      + extra
  }

  private func flags(of entry: Entry) -> Int { entry.flags | (entry.hasDescriptor ? 8 : 0) }

  private func sums(of entry: Entry, isZip64: Bool) -> [UInt8] {
    let crc32 = Int(entry.crc32 ?? checksum(of: entry.contents))
    if isZip64 { return bytes(crc32, 4) + bytes(0xffff_ffff, 4) + bytes(0xffff_ffff, 4) }
    return bytes(crc32, 4) + bytes((entry.stored ?? entry.contents).count, 4)
      + bytes(entry.size ?? entry.contents.count, 4)
  }

  private func zip64End(directory: Int, size: Int) -> [UInt8] {
    let record = directory + size
    return [0x50, 0x4b, 6, 6] + bytes(44, 8) + bytes(45, 2) + bytes(45, 2) + bytes(0, 8)
      + bytes(entries.count, 8) + bytes(entries.count, 8) + bytes(size, 8) + bytes(directory, 8)
      + [0x50, 0x4b, 6, 7] + bytes(0, 4) + bytes(record, 8) + bytes(1, 4)
  }
}

/// A number in little-endian order.
private func bytes(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
}

/// CRC-32, one bit at a time: slow, and not the code under test.
private func checksum(of contents: [UInt8]) -> UInt32 {
  var value: UInt32 = .max
  for byte in contents {
    value ^= UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
  }
  return ~value
}
