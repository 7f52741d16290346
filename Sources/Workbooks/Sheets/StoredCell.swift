/// A cell as the sheet's XML stores it, before its number is looked up or formatted:
/// ECMA-376 Part 1, 18.3.1.4.
struct StoredCell {
  /// What `t` says the value is: ECMA-376 Part 1, 18.18.11.
  enum Kind {
    case number, sharedString, inlineString, formulaString, boolean, error, isoDate

    /// Unknown kinds are taken for numbers, the kind of a cell that states none.
    init(_ code: String?) {
      switch code {
      case "s": self = .sharedString
      case "inlineStr": self = .inlineString
      case "str": self = .formulaString
      case "b": self = .boolean
      case "e": self = .error
      case "d": self = .isoDate
      default: self = .number
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
  var inline: String?
}
