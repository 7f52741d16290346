/// A number format, understood as far as what a person reads in the cell depends on it:
/// ECMA-376 Part 1, 18.8.31.
///
/// Dates are shown in ISO 8601 whatever order the format gives: a day cannot be mistaken for a
/// month, and formats that follow the reader's country say no order at all.
struct NumberFormat: Equatable, Sendable {
  /// What a part of a format shows of a number.
  enum Section: Equatable, Sendable {
    /// The number as it is.
    case general
    /// The number as it is, between words.
    case worded(before: String, after: String)
    /// Digits, with text around them.
    case digits(DigitPattern)
    /// A date, a time, or both.
    case moment(DateTimeFormat.Parts)
    /// Text only, or nothing.
    case literal(String)
  }

  /// The sections for numbers, in the order of the format: at most three.
  let sections: [Section]
  /// What each section is for; nil where it states nothing.
  private let conditions: [FormatCondition?]
  /// Whether any section says which numbers it is for.
  private let isConditional: Bool
  /// What becomes of a text.
  let text: TextSection
  /// Whether every number and every text is shown as it is.
  let isGeneral: Bool

  /// What the format shows of dates; nil when it shows none.
  var dateForm: CellDate.Form? {
    for case .moment(let parts) in sections where parts.hasDate { return parts.form }
    return nil
  }

  /// The format that shows a number as it is.
  static let general = NumberFormat(sections: [[.symbol("@")]])

  /// The most sections that are for numbers; one more is for text.
  private static let mostForNumbers = 3

  private init(sections tokens: [[FormatScanner.Token]]) {
    var numbers = Array(tokens.prefix(Self.mostForNumbers))
    if tokens.count > Self.mostForNumbers {
      text = TextSection(tokens[Self.mostForNumbers])
    } else if let last = numbers.last, last.contains(.symbol("@")) {
      text = TextSection(last)
      // A format for text alone shows a number as it is.
      if numbers.count > 1 { numbers.removeLast() }
    } else {
      text = .plain
    }
    sections = numbers.map(Section.init)
    conditions = numbers.map(Self.condition)
    isConditional = conditions.contains { $0 != nil }
    isGeneral = sections == [.general] && text == .plain && !isConditional
  }

  private static func condition(_ tokens: [FormatScanner.Token]) -> FormatCondition? {
    for case .condition(let condition) in tokens { return condition }
    return nil
  }

  /// The longest code that Excel takes: a longer one could make a number as long as it pleases.
  private static let longestCode = 255

  /// Reads a format code such as `#,##0.00;[Red]-0`.
  init(code: String) {
    let isUsable = !code.isEmpty && code.unicodeScalars.count <= Self.longestCode
    self.init(sections: isUsable ? FormatScanner.sections(of: code) : [[.symbol("@")]])
  }

  /// A format that is known by its number alone: ECMA-376 Part 1, 18.8.30.
  init?(builtIn id: Int) {
    switch id {
    case 0, 49: self = .general
    case 16: self.init(code: "d-mmm")
    case 17: self.init(code: "mmm-yy")
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
    case 14, 15, 27...31, 36, 50...54, 57, 58: self.init(code: "yyyy-mm-dd")
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
    guard let index = section(for: number) else {
      return .number(number, shown: Self.nothingFits)
    }
    let section = sections[index]
    if case .moment(let parts) = section,
      let text = DateTimeFormat.show(number, parts, dateSystem: dateSystem)
    {
      return .date(shown: text)
    }
    guard var digits = digits() else { return .number(number, shown: "\(number)") }
    if number < 0, writesSign(section: index) { digits.isNegative = false }
    return .number(number, shown: section.show(digits))
  }

  /// What Excel fills a cell with whose number no section is for.
  static let nothingFits = "########"

  /// The number of the section that is for `number`; nil when none is.
  private func section(for number: Double) -> Int? {
    guard isConditional else {
      let index = number > 0 ? 0 : number < 0 ? 1 : 2
      return index < sections.count ? index : 0
    }
    return sections.indices.first { condition(at: $0)?.holds(for: number) ?? true }
  }

  /// What a section of a format with conditions is for; nil for all that is left.
  private func condition(at index: Int) -> FormatCondition? {
    if let stated = conditions[index] { return stated }
    switch index {
    case 0: return .aboveZero
    case 1 where sections.count > 2: return .belowZero
    default: return nil
    }
  }

  /// Whether a section for numbers below zero writes their sign itself, if it wants one.
  private func writesSign(section index: Int) -> Bool {
    guard isConditional else { return sections.count > 1 }
    if let condition = condition(at: index) { return condition.isNegativeOnly }
    return index == 1 && condition(at: 0)?.leavesNegativesOnly == true
  }
}

extension NumberFormat.Section {
  /// The number as the section shows it, but for moments.
  fileprivate func show(_ digits: DecimalDigits) -> String {
    switch self {
    case .general, .moment: return digits.general
    case .digits(let pattern): return pattern.show(digits)
    case .literal(let text): return text
    case .worded(let before, let after):
      var unsigned = digits
      unsigned.isNegative = false
      let sign = digits.isNegative && !digits.isZero ? "-" : ""
      return sign + before + unsigned.general + after
    }
  }
}
