/// Something that a sheet states of the structure and that cannot be read for certain.
package struct UnreadableCell: Sendable, Hashable {
  /// What the cell is about.
  package enum Subject: Sendable, Hashable {
    /// Words that state a rule of combination: what is missing is one rule.
    case rule
    /// The bound, level or measure in a row of rules; the header of its column.
    case ruleCell(column: String)
    /// A mark in the column of a pathway.
    case pathwayMark(pathway: String)
    /// A fact of the qualification; its label.
    case fact(label: String)
  }

  /// What the cell is about.
  package var subject: Subject
  /// The cell.
  package var location: CellLocation
  /// What a person sees in it.
  package var text: String
  /// Why it cannot be read; nil when it is words that were not understood.
  package var fault: ParseProblem?

  /// Creates a statement that was not read.
  package init(
    subject: Subject, location: CellLocation, text: String, fault: ParseProblem? = nil
  ) {
    self.subject = subject
    self.location = location
    self.text = text
    self.fault = fault
  }
}
