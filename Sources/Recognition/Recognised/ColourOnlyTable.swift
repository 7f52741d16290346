/// A table whose coverage seems to be shown by the colours of its cells.
public struct ColourOnlyTable: Sendable, Hashable {
  /// A colour, and how many blank cells of the table carry it.
  public struct Colour: Sendable, Hashable {
    /// The colour as the file names it, such as `#FFC000`.
    public var name: String
    /// The blank cells that carry it.
    public var cells: Int

    /// Creates a count.
    public init(name: String, cells: Int) {
      self.name = name
      self.cells = cells
    }
  }

  /// The colours, commonest first.
  public var colours: [Colour]

  /// The first blank, coloured cell.
  public var location: CellLocation

  /// Creates a note of a table that speaks in colours.
  public init(colours: [Colour], location: CellLocation) {
    self.colours = colours
    self.location = location
  }
}
