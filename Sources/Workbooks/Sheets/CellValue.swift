/// What a cell holds, as a person sees it.
package enum CellValue: Sendable, Hashable {
  /// Nothing but perhaps a fill.
  case blank
  /// Text: shared, inline, or the stored result of a formula.
  case string(String)
  /// A number, and the text that its number format shows.
  case number(Double, shown: String)
  /// `TRUE` or `FALSE`.
  case boolean(Bool)
  /// An error value such as `#REF!`.
  case error(String)
  /// A number that its format shows as a date or a time, as text.
  case date(shown: String)
  /// A formula that the writer stored no result for: what a person would see is unknown.
  case formulaWithoutValue

  /// The length of the text, in bytes.
  var textLength: Int {
    switch self {
    case .blank, .formulaWithoutValue, .boolean: 0
    case .string(let text), .error(let text): text.utf8.count
    case .number(_, let shown), .date(let shown): shown.utf8.count
    }
  }

  /// What a person sees in the cell; empty for a blank cell or a formula with no stored result.
  package var text: String {
    switch self {
    case .blank, .formulaWithoutValue: ""
    case .string(let text), .error(let text): text
    case .number(_, let shown), .date(let shown): shown
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }
}
