/// One cell of a sheet.
public struct Cell: Sendable, Hashable {
  /// Where the cell stands.
  public var reference: CellReference

  /// What it holds.
  public var value: CellValue

  /// The colour of a solid fill, such as `#FFC000` or `theme 4`; nil when the cell has none.
  public var fill: String?

  /// Creates a cell.
  public init(reference: CellReference, value: CellValue, fill: String? = nil) {
    self.reference = reference
    self.value = value
    self.fill = fill
  }

  /// What a person sees in the cell.
  public var text: String { value.text }
}
