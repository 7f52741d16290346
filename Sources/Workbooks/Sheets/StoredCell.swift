/// A cell as the sheet's XML stores it, before its number is looked up or formatted:
/// ECMA-376 Part 1, 18.3.1.4.
struct StoredCell {
  /// What `t` says the value is: ECMA-376 Part 1, 18.18.11.
  enum Kind {
    case number, sharedString, inlineString, formulaString, boolean, error, isoDate

    /// Unknown kinds are taken for numbers, the kind of a cell that states none.
    init(_ code: Span<UInt8>) {
      let all = 0..<code.count
      self =
        if code.equals("s", in: all) {
          .sharedString
        } else if code.equals("str", in: all) {
          .formulaString
        } else if code.equals("inlineStr", in: all) {
          .inlineString
        } else if code.equals("b", in: all) {
          .boolean
        } else if code.equals("e", in: all) {
          .error
        } else if code.equals("d", in: all) {
          .isoDate
        } else {
          .number
        }
    }
  }

  var reference: CellReference
  var kind: Kind
  var style: Int
  var hasFormula = false
  /// Whether a value element is there, even an empty one.
  var hasValue = false
  /// The text of an inline string, if there is one.
  var inline: RichString?
  /// The number of the value's metadata, counted from 1; 0 for the many that have none.
  var metadata = 0

  /// Whether the inline string is what the cell holds.
  var isInline: Bool { inline != nil && (kind == .inlineString || !hasValue) }
}
