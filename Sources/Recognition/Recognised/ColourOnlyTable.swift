/// A table whose coverage seems to be shown by the colours of its cells.
public struct ColourOnlyTable: Sendable, Hashable {
  /// A colour, and how many blank cells of the table carry it.
  public struct Colour: Sendable, Hashable {
    /// The colour as the file names it, such as `#FFC000`.
    public var name: String
    /// The blank cells that carry it.
    public var cells: Int
    /// Where the workbook explains the colour, if it does.
    public var legend: Legend?

    /// Creates a count.
    public init(name: String, cells: Int, legend: Legend? = nil) {
      self.name = name
      self.cells = cells
      self.legend = legend
    }

    /// The colour in words, its code behind them: `green #92D050`.
    public var phrase: String { FillColour(name).description }
  }

  /// A coloured cell that holds or stands beside words of coverage.
  public struct Legend: Sendable, Hashable {
    /// The words, as written.
    public var words: String
    /// What they say.
    public var reading: CoverageReading
    /// The cell with the words.
    public var location: CellLocation

    /// Creates a legend.
    public init(words: String, reading: CoverageReading, location: CellLocation) {
      self.words = words
      self.reading = reading
      self.location = location
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
