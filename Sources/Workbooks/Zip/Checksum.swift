import CZlib

/// The running CRC-32 of an entry's contents: APPNOTE 4.4.7.
package struct Checksum {
  /// The sum so far.
  package private(set) var value: UInt32 = 0

  /// Starts with nothing.
  package init() {}

  /// Takes the next piece of the contents.
  package mutating func add(_ piece: UnsafeRawBufferPointer) {
    let start = unsafe piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
    value = unsafe UInt32(
      truncatingIfNeeded: crc32(UInt(value), start, UInt32(clamping: piece.count)))
  }
}
