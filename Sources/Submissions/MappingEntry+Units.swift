public import Recognition

extension MappingEntry {
  /// The units that the entry names as teaching its KSB.
  ///
  /// A mark that says “none” names no unit, and nor does an error or a cell that says `N/A`; units
  /// beside a prompt count.
  public var unitsTaught: [UnitMention] {
    let denials = marks.filter { $0.cell.role.isUnit && $0.reading == .none }.map(\.cell.location)
    let doubtful = cells.filter { $0.isUnreadable || $0.isPrompt && $0.role.isUnit }.map(\.location)
    let others = Set(denials + doubtful)
    return units.filter { !others.contains($0.location) && $0.name.stated != nil }
  }
}

extension String {
  /// What two spellings of one unit's name have in common: case and spacing do not matter.
  public var unitKey: String {
    asciiKey ?? split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// The same for a text in ASCII, which most are; nil for others.
  private var asciiKey: String? {
    var key: [UInt8] = []
    key.reserveCapacity(utf8.count)
    var isBetweenWords = false
    for byte in utf8 {
      guard byte < 0x80 else { return nil }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetweenWords = !key.isEmpty
        continue
      }
      if isBetweenWords { key.append(0x20) }
      isBetweenWords = false
      key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: key, as: UTF8.self)
  }
}
