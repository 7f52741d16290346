/// A cell to be written.
public struct WrittenCell: Sendable, Hashable {
  /// What a cell holds.
  public enum Value: Sendable, Hashable {
    /// Nothing: the cell has a look alone.
    case blank
    /// Text, whatever it starts with.
    case text(String)
    /// A number.
    case number(Int)
  }

  /// A place in the same workbook that a click leads to.
  public struct Link: Sendable, Hashable {
    /// The name of the sheet.
    public var sheet: String
    /// The row, counted from 1; the place is its first cell.
    public var row: Int

    /// Creates a link.
    public init(sheet: String, row: Int) {
      self.sheet = sheet
      self.row = row
    }
  }

  /// What it holds.
  public var value: Value

  /// How it looks.
  public var look: CellLook

  /// Where a click leads; only text can lead anywhere.
  public var link: Link?

  /// Creates a cell.
  public init(_ value: Value, look: CellLook = CellLook(), link: Link? = nil) {
    self.value = value
    self.look = look
    self.link = link
  }

  /// Creates a cell of text.
  public static func text(
    _ text: String, look: CellLook = CellLook(), link: Link? = nil
  ) -> WrittenCell {
    WrittenCell(.text(text), look: look, link: link)
  }
}
