/// What one cell of a structure states, together with the cell.
///
/// A cell that is blank has no value and no text; one that cannot be read has a text, no value,
/// and a fault.
package struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What the cell states; nil when it is blank or cannot be read.
  package var value: Value?
  /// The cell, there or not; nil when the sheet has no place for it.
  package var location: CellLocation?
  /// What a person sees in the cell.
  package var text: String
  /// Why the text cannot be read; nil when it can, or is blank.
  package var fault: ParseProblem?

  /// Creates a statement; without arguments, one that the sheet has no place for.
  package init(
    _ value: Value? = nil, location: CellLocation? = nil, text: String = "",
    fault: ParseProblem? = nil
  ) {
    self.value = value
    self.location = location
    self.text = text
    self.fault = fault
  }
}

/// Why a cell of a structure cannot be read.
package enum ParseProblem: Sendable, Hashable {
  /// A number is asked for.
  case notANumber
  /// A whole number is asked for.
  case notWhole
  /// The number is below the least or above the largest that makes sense.
  case outOfRange(least: Int, largest: Int)
  /// The word is none that is known there.
  case unknownWord
  /// An error value, or a formula without a stored result.
  case noValue
}
