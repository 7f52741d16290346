/// Where the central directory is and how many entries it has: APPNOTE 4.3.14 to 4.3.16.
struct EndOfCentralDirectory: Equatable {
  /// The entries of the directory.
  var entries: Int
  /// The directory's size in bytes.
  var size: Int
  /// The directory's offset from the start of the archive.
  var offset: Int
  /// Where the archive ends: behind the record and its comment.
  var end = 0

  private static let signature = 0x0605_4b50
  private static let length = 22
  private static let zip64LocatorSignature = 0x0706_4b50
  private static let zip64LocatorLength = 20
  private static let zip64Signature = 0x0606_4b50
  private static let longestComment = 0xffff

  /// Finds the record at the end of an archive.
  ///
  /// The archive's comment follows the record and may hold anything, so a candidate counts only
  /// when its comment ends where the file does, or, for files with bytes after their end, when a
  /// directory stands where it says.
  init?(in bytes: [UInt8]) {
    let last = bytes.count - Self.length
    // Nearly every archive ends with the record.
    if let record = Self(in: bytes, at: last), bytes.uint16(at: last + 20) == 0 {
      self = record
      return
    }
    let candidates = Self.candidates(in: bytes)
    let exact = candidates.first { offset in
      bytes.uint16(at: offset + 20) == last - offset
    }
    let records = ([exact].compactMap(\.self) + candidates).lazy
    guard let record = records.compactMap({ Self(in: bytes, at: $0) }).first else { return nil }
    self = record
  }

  private static func candidates(in bytes: [UInt8]) -> [Int] {
    let last = bytes.count - length
    guard last >= 0 else { return [] }
    let first = max(0, last - longestComment)
    return (first...last).reversed().filter { bytes.uint32(at: $0) == signature }
  }

  private init?(in bytes: [UInt8], at record: Int) {
    guard bytes.uint32(at: record) == Self.signature, Self.isWhole(in: bytes, at: record),
      let entries = bytes.uint16(at: record + 10), let size = bytes.uint32(at: record + 12),
      let offset = bytes.uint32(at: record + 16)
    else { return nil }
    self.init(entries: entries, size: size, offset: offset)
    if let zip64 = Self.zip64(in: bytes, before: record) { self = zip64 }
    end = min(bytes.count, record + Self.length + (bytes.uint16(at: record + 20) ?? 0))
    guard self.offset <= record, self.size <= record - self.offset else { return nil }
    let startsAsDirectory = bytes.uint32(at: self.offset) == CentralDirectory.signature
    guard self.entries == 0 || startsAsDirectory else { return nil }
  }

  /// Whether the record knows of one disk only; 0xffff leaves it to the zip64 record.
  private static func isWhole(in bytes: [UInt8], at record: Int) -> Bool {
    [4, 6].allSatisfy { [0, 0xffff].contains(bytes.uint16(at: record + $0)) }
  }

  private init(entries: Int, size: Int, offset: Int) {
    self.entries = entries
    self.size = size
    self.offset = offset
  }

  private static func zip64(in bytes: [UInt8], before record: Int) -> Self? {
    let locator = record - zip64LocatorLength
    guard bytes.uint32(at: locator) == zip64LocatorSignature,
      let record = bytes.uint64(at: locator + 8), record <= bytes.count - 56,
      bytes.uint32(at: record) == zip64Signature,
      let entries = bytes.uint64(at: record + 32), let size = bytes.uint64(at: record + 40),
      let offset = bytes.uint64(at: record + 48)
    else { return nil }
    return Self(entries: entries, size: size, offset: offset)
  }
}
