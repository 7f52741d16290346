/// Numbers as APPNOTE 4.4 stores them: least significant byte first, unsigned.
///
/// Each is nil where the bytes end before the number does, or where it is too large to be an
/// offset on any machine.
extension [UInt8] {
  func uint16(at offset: Int) -> Int? { number(at: offset, bytes: 2) }

  func uint32(at offset: Int) -> Int? { number(at: offset, bytes: 4) }

  func uint64(at offset: Int) -> Int? { number(at: offset, bytes: 8) }

  private func number(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, offset <= count - bytes else { return nil }
    var value: UInt64 = 0
    for index in (0..<bytes).reversed() {
      value = value << 8 | UInt64(self[offset + index])
    }
    return Int(exactly: value)
  }
}
