/// One cell of a sheet.
package struct Cell: Sendable, Hashable {
  /// Where the cell stands.
  package var reference: CellReference

  /// What it holds, as far as a person reads it: blank where all that is written is struck through
  /// or invisible.
  package var value: CellValue

  /// Cells are many and such details few, so that a cell has only a reference to them.
  private var details: CellDetails?

  /// Creates a cell.
  package init(reference: CellReference, value: CellValue, fill: String? = nil) {
    self.init(
      reference: reference, value: value, details: fill.map { CellDetails(fill: $0) })
  }

  /// Creates a cell that does not look like most.
  ///
  /// - Parameters:
  ///   - reference: Where it stands.
  ///   - value: What a person reads in it.
  ///   - fill: The colour of its fill.
  ///   - appearance: What of its look changes what a person reads.
  ///   - hidden: What is written in it and not read.
  ///   - dateForm: What its format shows of a date.
  package init(
    reference: CellReference, value: CellValue, fill: String? = nil, appearance: CellAppearance,
    hidden: CellValue? = nil, dateForm: CellDate.Form? = nil
  ) {
    self.init(
      reference: reference, value: value,
      details: CellDetails(
        fill: fill, appearance: appearance, hidden: hidden, dateForm: dateForm))
  }

  /// Creates a cell whose details others may have too.
  init(reference: CellReference, value: CellValue, details: CellDetails?) {
    self.reference = reference
    self.value = value
    self.details = details
  }

  /// What a person sees in the cell.
  package var text: String { value.text }
}

// MARK: - How it looks

extension Cell {
  /// The colour of a solid fill, such as `#FFC000` or `theme 4`; nil when the cell has none.
  package var fill: String? {
    get { details?.fill }
    set {
      guard let present = details else {
        return details = newValue.map { CellDetails(fill: $0) }
      }
      details = present.filled(newValue)
    }
  }

  /// What of the cell's look changes what a person reads in it; empty for nearly every cell.
  package var appearance: CellAppearance { details?.appearance ?? [] }

  /// What is written in the cell and not read: all of it where it is hidden, the struck part where
  /// some is struck through; nil where there is no such thing.
  package var hidden: CellValue? { details?.hidden }

  /// The text of what is written in the cell and not read; empty where there is no such thing.
  package var hiddenText: String { hidden?.text ?? "" }

  /// The day that the cell holds; nil when it holds anything else, or a time beside it.
  package var date: CellDate? {
    guard case .date(let shown) = value else { return nil }
    return CellDate(shown: shown, form: details?.dateForm ?? .full)
  }
}
