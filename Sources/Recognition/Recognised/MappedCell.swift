package import Workbooks

/// A cell of a mapping table, blank ones included, with what its column is for.
package struct MappedCell: Sendable, Hashable {
  /// Where the cell is.
  package var location: CellLocation

  /// What its column is for.
  package var role: ColumnRole

  /// What it holds.
  package var value: CellValue

  /// Whether the text is a prompt left over from a template, such as `[insert unit title]`.
  package var isPrompt: Bool

  /// The colour of the cell's fill, if it has one.
  package var fill: String?

  /// What of the cell's look changes what a person reads in it.
  package var appearance: CellAppearance = []

  /// What is written in the cell and not read, such as a text that is struck through.
  package var hidden: CellValue?

  /// The numbers that were probably typed where the cell holds a date, such as `1-2`.
  package var typedNumbers: String?

  /// Creates a mapped cell.
  package init(
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
  package var text: String { value.text }
}

extension MappedCell {
  /// What a person sees of a cell; of none, a blank one.
  init(showing cell: Cell?, at location: CellLocation, role: ColumnRole, isPrompt: Bool) {
    self.init(
      location: location, role: role, value: cell?.value ?? .blank, isPrompt: isPrompt,
      fill: cell?.fill)
    guard let cell else { return }
    if case .date = cell.value, let typed = cell.date?.typedNumbers.first {
      typedNumbers = typed.map { String($0) }.joined(separator: "-")
    }
    guard !cell.appearance.isEmpty else { return }
    appearance = cell.appearance
    hidden = cell.hidden
  }

  /// The text of what is written in the cell and not read; empty where there is no such thing.
  package var hiddenText: String { hidden?.text ?? "" }

  /// Whether a picture fills the cell.
  package var isPicture: Bool { appearance.contains(.picture) }
}
