extension CellReference {
  /// The last row that a sheet has: ECMA-376 leaves it open, Excel ends here.
  public static let lastRow = 1_048_576

  /// The last column that a sheet has, `XFD`.
  public static let lastColumn = 16_384

  /// Whether Excel's grid has such a cell.
  public var isInGrid: Bool {
    (1...Self.lastRow).contains(row) && (1...Self.lastColumn).contains(column)
  }

  /// What a reference in a file comes to.
  enum Parsed: Equatable {
    /// A cell, perhaps past the end of the grid.
    case cell(CellReference)
    /// Not a reference at all.
    case malformed
    /// Numbers so large that they mean nothing.
    case absurd
  }

  /// Reads a reference such as `D14` or `$D$14`, in either case.
  static func parse(_ bytes: Span<UInt8>) -> Parsed {
    var column = 0
    var row = 0
    var hasDigits = false
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigits:
        column = column * 26 + Int(byte &- 64)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasDigits:
        column = column * 26 + Int(byte &- 96)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        hasDigits = true
        row = row * 10 + Int(byte &- 48)
      default: return .malformed
      }
      // No step can overflow while both stay within 32 bits.
      if column > UInt32.max || row > UInt32.max { return .absurd }
    }
    guard hasDigits, row > 0 else { return .malformed }
    return .cell(CellReference(row: row, column: column))
  }

  /// Reads a reference that lies in the grid; nil for anything else.
  init?(_ text: some StringProtocol) {
    guard case .cell(let reference) = Self.parse(ContiguousArray(text.utf8).span), reference.isInGrid else { return nil }
    self = reference
  }
}

extension CellRange {
  /// Reads a range such as `B2:D9`, or a single cell; nil for anything else.
  init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = corners.first, let last = corners.last, corners.count <= 2,
      let one = CellReference(first), let other = CellReference(last)
    else { return nil }
    self.init(one, other)
  }
}
