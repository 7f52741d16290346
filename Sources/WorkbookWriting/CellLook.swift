/// How a cell looks, and whether it may be changed on a protected sheet.
public struct CellLook: Sendable, Hashable {
  /// A colour as 0xRRGGBB; black is 0x000001, because 0 stands for none.
  public typealias Colour = UInt32

  /// Where text starts from the top of its cell.
  public enum Vertical: Sendable {
    /// At the top.
    case top
    /// In the middle.
    case middle
    /// At the bottom.
    case bottom
  }

  /// Whether the text is bold.
  public var isBold = false
  /// The size of the text in points; nil for the standard size.
  public var size: Double?
  /// The colour of the text; nil for the reader's own.
  public var colour: Colour?
  /// The colour behind the text; nil for none.
  public var fill: Colour?
  /// The colour of thin lines around the cell; nil for none.
  public var border: Colour?
  /// Whether long text is broken into lines.
  public var wraps = true
  /// Whether the text is centred.
  public var isCentred = false
  /// Where the text stands.
  public var vertical = Vertical.top
  /// Whether the text runs upwards.
  public var isRotated = false
  /// Whether the text is underlined, as links are.
  public var isUnderlined = false
  /// Whether the cell may be changed when its sheet is protected.
  public var isUnlocked = false

  /// Creates the plain look: wrapped text at the top of its cell.
  public init() {}

  /// The same look with something changed.
  public func with(_ change: (inout CellLook) -> Void) -> CellLook {
    var look = self
    change(&look)
    return look
  }
}
