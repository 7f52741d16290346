/// The address of one cell, such as `D14`: ECMA-376 Part 1, 18.18.62 (ST_Ref).
package struct CellReference: Sendable, Hashable, Comparable, CustomStringConvertible {
  // Half the memory of two Ints; the grid is far smaller.
  private var storedRow: UInt32
  private var storedColumn: UInt32

  /// The row, counted from 1 as on screen.
  package var row: Int {
    get { Int(storedRow) }
    set { storedRow = UInt32(clamping: newValue) }
  }

  /// The column, counted from 1: `A` is 1.
  package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }

  /// Creates a reference from a row and a column, both counted from 1.
  package init(row: Int, column: Int) {
    storedRow = UInt32(clamping: row)
    storedColumn = UInt32(clamping: column)
  }

  /// The reference in Excel's own notation, such as `D14`.
  package var description: String { Self.letters(forColumn: column) + String(row) }

  /// The letters of a column counted from 1: `A`, `Z`, `AA`, …, `XFD`.
  package static func letters(forColumn column: Int) -> String {
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
  package static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
