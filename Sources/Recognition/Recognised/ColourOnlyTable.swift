/// A table whose coverage seems to be shown by the colours of its cells.
package struct ColourOnlyTable: Sendable, Hashable {
  /// A colour, and how many blank cells of the table carry it.
  package struct Colour: Sendable, Hashable {
    /// The colour as the file names it, such as `#FFC000`.
    package var name: String
    /// The blank cells that carry it.
    package var cells: Int
    /// Where the workbook explains the colour, if it does.
    package var legend: Legend?

    /// Creates a count.
    package init(name: String, cells: Int, legend: Legend? = nil) {
      self.name = name
      self.cells = cells
      self.legend = legend
    }

    /// The colour in words, its code behind them: `green #92D050`.
    package var phrase: String { FillColour(name).description }
  }

  /// A coloured cell that holds or stands beside words of coverage.
  package struct Legend: Sendable, Hashable {
    /// The words, as written.
    package var words: String
    /// What they say.
    package var reading: CoverageReading
    /// The cell with the words.
    package var location: CellLocation

    /// Creates a legend.
    package init(words: String, reading: CoverageReading, location: CellLocation) {
      self.words = words
      self.reading = reading
      self.location = location
    }
  }

  /// The colours, commonest first.
  package var colours: [Colour]

  /// The first blank, coloured cell.
  package var location: CellLocation

  /// Creates a note of a table that speaks in colours.
  package init(colours: [Colour], location: CellLocation) {
    self.colours = colours
    self.location = location
  }
}
