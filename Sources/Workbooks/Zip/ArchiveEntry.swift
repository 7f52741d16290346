/// One entry of an archive as its central directory describes it: APPNOTE 4.3.12.
struct ArchiveEntry: Equatable {
  /// The name as stored.
  var name: String
  /// The general purpose bit flag: APPNOTE 4.4.4.
  var flags: Int
  /// The compression method: APPNOTE 4.4.5.
  var method: Int
  /// The CRC-32 of the contents.
  var crc32: UInt32
  /// The size as stored, in bytes.
  var compressedSize: Int
  /// The size of the contents, in bytes.
  var size: Int
  /// The offset of the local header from the start of the archive.
  var offset: Int

  /// Whether the contents are encrypted.
  var isEncrypted: Bool { flags & 1 != 0 }

  /// Whether the local header may leave the sizes and the CRC to a data descriptor.
  var hasDataDescriptor: Bool { flags & 8 != 0 }
}
