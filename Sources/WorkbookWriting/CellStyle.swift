/// How a cell looks, and whether it may be changed on a protected sheet.
package struct CellStyle: Sendable, Hashable {
  /// A colour as 0xRRGGBB; black is 0x000001, because 0 stands for none.
  package typealias Colour = UInt32

  /// Where text starts from the top of its cell.
  package enum Vertical: Sendable {
    /// At the top.
    case top
    /// In the middle.
    case middle
    /// At the bottom.
    case bottom
  }

  /// Whether the text is bold.
  package var isBold = false
  /// The size of the text in points; nil for the standard size.
  package var size: Double?
  /// The colour of the text; nil for the reader's own.
  package var colour: Colour?
  /// The colour behind the text; nil for none.
  package var fill: Colour?
  /// The colour of thin lines around the cell; nil for none.
  package var border: Colour?
  /// Whether long text is broken into lines.
  package var wraps = true
  /// Whether the text is centred.
  package var isCentred = false
  /// Where the text stands.
  package var vertical = Vertical.top
  /// Whether the text runs upwards.
  package var isRotated = false
  /// Whether the text is underlined, as links are.
  package var isUnderlined = false
  /// Whether the cell may be changed when its sheet is protected.
  package var isUnlocked = false

  /// Creates the plain look: wrapped text at the top of its cell.
  package init() {}

  /// The same look with something changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var look = self
    change(&look)
    return look
  }
}
