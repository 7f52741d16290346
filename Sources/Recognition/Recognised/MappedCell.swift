public import Workbooks

/// A cell of a mapping table, blank ones included, with what its column is for.
public struct MappedCell: Sendable, Hashable {
  /// Where the cell is.
  public var location: CellLocation

  /// What its column is for.
  public var role: ColumnRole

  /// What it holds.
  public var value: CellValue

  /// Whether the text is a prompt left over from a template, such as `[insert unit title]`.
  public var isPrompt: Bool

  /// The colour of the cell's fill, if it has one.
  public var fill: String?

  /// Creates a mapped cell.
  public init(
    location: CellLocation, role: ColumnRole, value: CellValue, isPrompt: Bool = false,
    fill: String? = nil
  ) {
    self.location = location
    self.role = role
    self.value = value
    self.isPrompt = isPrompt
    self.fill = fill
  }

  /// What a person sees in the cell.
  public var text: String { value.text }
}
