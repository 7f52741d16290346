/// One cell of a sheet.
public struct Cell: Sendable, Hashable {
  /// Where the cell stands.
  public var reference: CellReference

  /// What it holds.
  public var value: CellValue

  /// The colour of a solid fill, such as `#FFC000` or `theme 4`; nil when the cell has none.
  public var fill: String? {
    get { sharedFill?.colour }
    set { sharedFill = newValue.map(SharedFill.init) }
  }

  /// Cells are many and fills are few, so that a cell has only a reference to its own.
  private var sharedFill: SharedFill?

  /// Creates a cell.
  public init(reference: CellReference, value: CellValue, fill: String? = nil) {
    self.init(reference: reference, value: value, sharedFill: fill.map(SharedFill.init))
  }

  /// Creates a cell whose fill others have too.
  init(reference: CellReference, value: CellValue, sharedFill: SharedFill?) {
    self.reference = reference
    self.value = value
    self.sharedFill = sharedFill
  }

  /// What a person sees in the cell.
  public var text: String { value.text }
}

/// The fill of a style, which all the style's cells share.
final class SharedFill: Sendable, Hashable {
  let colour: String

  init(_ colour: String) { self.colour = colour }

  static func == (left: SharedFill, right: SharedFill) -> Bool { left.colour == right.colour }

  func hash(into hasher: inout Hasher) { hasher.combine(colour) }
}
