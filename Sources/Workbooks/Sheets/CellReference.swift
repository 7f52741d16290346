/// The address of one cell, such as `D14`: ECMA-376 Part 1, 18.18.62 (ST_Ref).
public struct CellReference: Sendable, Hashable, Comparable, CustomStringConvertible {
  // Half the memory of two Ints; the grid is far smaller.
  private var storedRow: UInt32
  private var storedColumn: UInt32

  /// The row, counted from 1 as on screen.
  public var row: Int {
    get { Int(storedRow) }
    set { storedRow = UInt32(clamping: newValue) }
  }

  /// The column, counted from 1: `A` is 1.
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }

  /// Creates a reference from a row and a column, both counted from 1.
  public init(row: Int, column: Int) {
    storedRow = UInt32(clamping: row)
    storedColumn = UInt32(clamping: column)
  }

  /// The reference in Excel's own notation, such as `D14`.
  public var description: String { Self.letters(forColumn: column) + String(row) }

  /// The letters of a column counted from 1: `A`, `Z`, `AA`, …, `XFD`.
  public static func letters(forColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Orders cells as they are read: row by row, left to right.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
