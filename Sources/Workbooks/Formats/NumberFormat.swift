/// A number format, understood as far as what a person reads in the cell depends on it:
/// ECMA-376 Part 1, 18.8.31.
///
/// Dates are shown in ISO 8601 whatever order the format gives: a day cannot be mistaken for a
/// month, and formats that follow the reader's country say no order at all.
struct NumberFormat: Equatable, Sendable {
  /// One of the up to four parts of a format: for numbers above, below and at zero, and for text.
  enum Section: Equatable, Sendable {
    /// The number as it is.
    case general
    /// Digits, with text around them.
    case digits(DigitPattern)
    /// A date, a time, or both.
    case moment(MomentText.Parts)
    /// Text only, or nothing.
    case literal(String)
  }

  /// The sections in the order of the format.
  let sections: [Section]
  /// Whether every number is shown as it is.
  let isGeneral: Bool

  /// The format that shows a number as it is.
  static let general = NumberFormat(sections: [.general])

  private init(sections: [Section]) {
    self.sections = sections
    isGeneral = sections == [.general]
  }

  /// The longest code that Excel takes: a longer one could make a number as long as it pleases.
  private static let longestCode = 255

  /// Reads a format code such as `#,##0.00;[Red]-0`.
  init(code: String) {
    let isUsable = !code.isEmpty && code.unicodeScalars.count <= Self.longestCode
    self.init(
      sections: isUsable ? FormatScanner.sections(of: code).map(Section.init) : [.general])
  }

  /// A format that is known by its number alone: ECMA-376 Part 1, 18.8.30.
  init?(builtIn id: Int) {
    switch id {
    case 0, 49: self = .general
    case 1: self.init(code: "0")
    case 2: self.init(code: "0.00")
    case 3: self.init(code: "#,##0")
    case 4: self.init(code: "#,##0.00")
    case 9: self.init(code: "0%")
    case 10: self.init(code: "0.00%")
    case 11: self.init(code: "0.00E+00")
    case 37, 38: self.init(code: "#,##0;(#,##0)")
    case 39, 40: self.init(code: "#,##0.00;(#,##0.00)")
    case 41, 42: self.init(code: "#,##0;(#,##0);\"-\"")
    case 43, 44: self.init(code: "#,##0.00;(#,##0.00);\"-\"")
    case 48: self.init(code: "##0.0E+0")
    case 14...17, 27...31, 36, 50...54, 57, 58: self.init(code: "yyyy-mm-dd")
    case 18, 20, 32, 33, 55, 56: self.init(code: "hh:mm")
    case 19, 21, 34, 35, 45: self.init(code: "hh:mm:ss")
    case 46: self.init(code: "[h]:mm:ss")
    case 47: self.init(code: "mm:ss.0")
    case 22: self.init(code: "yyyy-mm-dd hh:mm")
    default: return nil
    }
  }

  /// What a cell with this format holds when its number is `number`.
  func show(_ number: Double, dateSystem: DateSystem) -> CellValue {
    show(number, digits: DecimalDigits(number), dateSystem: dateSystem)
  }

  /// What a cell with this format holds when its number is `number`, whose digits are known.
  func show(
    _ number: Double, digits: @autoclosure () -> DecimalDigits?, dateSystem: DateSystem
  ) -> CellValue {
    let section = section(for: number)
    if case .moment(let parts) = section,
      let text = MomentText.show(number, parts, dateSystem: dateSystem)
    {
      return .date(shown: text)
    }
    guard var digits = digits() else { return .number(number, shown: "\(number)") }
    switch section {
    case .general: return .number(number, shown: withoutSign(&digits, number).general)
    case .digits(let pattern):
      return .number(number, shown: pattern.show(withoutSign(&digits, number)))
    case .literal(let text): return .number(number, shown: text)
    case .moment: return .number(number, shown: digits.general)
    }
  }

  /// A section of its own for numbers below zero writes the sign itself, if it wants one.
  private func withoutSign(_ digits: inout DecimalDigits, _ number: Double) -> DecimalDigits {
    if sections.count > 1, number < 0 { digits.isNegative = false }
    return digits
  }

  private func section(for number: Double) -> Section {
    let index = number > 0 ? 0 : number < 0 ? 1 : 2
    return index < sections.count ? sections[index] : sections.first ?? .general
  }
}
