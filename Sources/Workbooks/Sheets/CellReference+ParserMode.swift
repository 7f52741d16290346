extension CellReference {
  /// The last row that a sheet has: ECMA-376 leaves it open, Excel ends here.
  package static let lastRow = 1_048_576

  /// The last column that a sheet has, `XFD`.
  package static let lastColumn = 16_384

  /// The number of a column by its letters, in either case; nil for anything else.
  package static func column(letters: String) -> Int? {
    guard letters.utf8.count <= 3, let cell = CellReference("\(letters)1"), cell.row == 1 else {
      return nil
    }
    return cell.column
  }

  /// Whether Excel's grid has such a cell.
  package var isInGrid: Bool {
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
    var index = 0
    // No step can overflow while both stay within 32 bits.
    while index < bytes.count, let digit = letter(bytes[index]), column <= UInt32.max {
      column = column * 26 + digit
      index += 1
    }
    let lettersEnd = index
    while index < bytes.count, let digit = digit(bytes[index]), row <= UInt32.max {
      row = row * 10 + digit
      index += 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { return parseWithoutDollars(bytes) }
    if column > UInt32.max || row > UInt32.max { return .absurd }
    guard index == bytes.count, lettersEnd > 0, row > 0 else { return .malformed }
    return .cell(CellReference(row: row, column: column))
  }

  /// The value of a letter, from 1; nil for what is none.
  private static func letter(_ byte: UInt8) -> Int? {
    let offset = (byte | 0x20) &- UInt8(ascii: "a")
    return offset < 26 ? Int(offset) + 1 : nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    let offset = byte &- UInt8(ascii: "0")
    return offset < 10 ? Int(offset) : nil
  }

  /// Dollars, which make a reference absolute, mean nothing here.
  private static func parseWithoutDollars(_ bytes: Span<UInt8>) -> Parsed {
    var rest: ContiguousArray<UInt8> = []
    for index in bytes.indices where bytes[index] != UInt8(ascii: "$") { rest.append(bytes[index]) }
    return parse(rest.span)
  }

  /// Reads a reference that lies in the grid; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = ContiguousArray(text.utf8)
    guard case .cell(let reference) = Self.parse(bytes.span), reference.isInGrid else {
      return nil
    }
    self = reference
  }
}

extension CellRange {
  /// Reads a range such as `B2:D9`, or a single cell; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = corners.first, let last = corners.last, corners.count <= 2,
      let one = CellReference(first), let other = CellReference(last)
    else { return nil }
    self.init(one, other)
  }

  /// The ranges of a list such as `B2:D9 F2`; what is not a range is skipped.
  static func list(_ text: String) -> [CellRange] {
    text.split(separator: " ").compactMap { CellRange($0) }
  }
}
