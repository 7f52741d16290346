/// A cell to be written.
package struct WrittenCell: Sendable, Hashable {
  /// What a cell holds.
  package enum Value: Sendable, Hashable {
    /// Nothing: the cell has a look alone.
    case blank
    /// Text, whatever it starts with.
    case text(String)
    /// A number.
    case number(Int)
  }

  /// A place in the same workbook that a click leads to.
  package struct Link: Sendable, Hashable {
    /// The name of the sheet.
    package var sheet: String
    /// The row, counted from 1; the place is its first cell.
    package var row: Int

    /// Creates a link.
    package init(sheet: String, row: Int) {
      self.sheet = sheet
      self.row = row
    }
  }

  /// What it holds.
  package var value: Value

  /// How it looks.
  package var look: CellStyle

  /// Where a click leads; only text can lead anywhere.
  package var link: Link?

  /// Creates a cell.
  package init(_ value: Value, look: CellStyle = CellStyle(), link: Link? = nil) {
    self.value = value
    self.look = look
    self.link = link
  }

  /// Creates a cell of text.
  package static func text(
    _ text: String, look: CellStyle = CellStyle(), link: Link? = nil
  ) -> WrittenCell {
    WrittenCell(.text(text), look: look, link: link)
  }
}
