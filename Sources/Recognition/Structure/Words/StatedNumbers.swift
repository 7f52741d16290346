import Domain
import Workbooks

/// Reads the numbers of a structure, and says what is wrong with those that are none.
struct StatedNumbers: Sendable {
  private let creditNouns: Set<String>
  private let hourNouns: Set<String>
  private let levelNouns: Set<String>
  private let inWords: [String: Int]

  /// The levels that a unit may have.
  static let levels = 0...8
  /// The credits that are believed.
  static let credits = 0...10_000
  /// The hours that are believed.
  static let hours = 0...100_000

  init(_ vocabulary: Vocabulary.Structure) {
    creditNouns = Set(vocabulary.creditNouns)
    hourNouns = Set(vocabulary.hourNouns)
    levelNouns = Set(vocabulary.levelNouns)
    inWords = Dictionary(
      vocabulary.numbers.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// A number of credits.
  func credits(_ cell: Cell?, at location: CellLocation?) -> Stated<Amount> {
    amount(cell, at: location, nouns: creditNouns, range: Self.credits)
  }

  /// A number of hours.
  func hours(_ cell: Cell?, at location: CellLocation?) -> Stated<Amount> {
    amount(cell, at: location, nouns: hourNouns, range: Self.hours)
  }

  /// The bound of a rule, which may also be a number in words.
  func bound(_ cell: Cell?, at location: CellLocation?) -> Stated<Amount> {
    let text = cell?.text ?? ""
    if let number = inWords[StructureWords.folded(text)] {
      return Stated(Amount(number), location: location, text: text)
    }
    return amount(cell, at: location, nouns: creditNouns, range: Self.credits)
  }

  /// A level: `5`, `Level 5` or `L5`.
  func level(_ cell: Cell?, at location: CellLocation?) -> Stated<Int> {
    let read = amount(
      cell, at: location, nouns: levelNouns, range: Self.levels, nounsFirst: true)
    var level = Stated<Int>(location: location, text: read.text, fault: read.fault)
    guard let value = read.value else { return level }
    if value.hundredths % 100 == 0 {
      level.value = value.hundredths / 100
    } else {
      level.fault = .notWhole
    }
    return level
  }

  private func amount(
    _ cell: Cell?, at location: CellLocation?, nouns: Set<String>, range: ClosedRange<Int>,
    nounsFirst: Bool = false
  ) -> Stated<Amount> {
    guard let cell else { return Stated(location: location) }
    var stated = Stated<Amount>(location: location, text: cell.text)
    let number: Double?
    switch cell.value {
    case .blank: return Stated(location: location)
    case .error, .formulaWithoutValue:
      stated.fault = .noValue
      return stated
    case .number(let value, _): number = value
    case .string(let text):
      if Self.isNothing(text) { return Stated(location: location) }
      number = Self.number(in: text, nouns: nouns, first: nounsFirst)
    case .boolean, .date: number = nil
    }
    return Self.judged(stated, number, range)
  }

  private static func judged(
    _ stated: Stated<Amount>, _ number: Double?, _ range: ClosedRange<Int>
  ) -> Stated<Amount> {
    var stated = stated
    guard let number, !number.isNaN else {
      stated.fault = .notANumber
      return stated
    }
    guard number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
      stated.fault = .outOfRange(least: range.lowerBound, largest: range.upperBound)
      return stated
    }
    stated.value = Amount(hundredths: Int((number * 100).rounded()))
    return stated
  }

  private static func isNothing(_ text: String) -> Bool {
    if text.utf8.count > 4 && text.utf8.count < 40 && text.first?.isWhitespace != true {
      return false
    }
    let plain = LabelText.plain(text)
    return plain.isEmpty || ["-", "–", "—", "−"].contains(plain)
  }

  /// The number in a text, the words that may stand beside it left out.
  private static func number(in text: String, nouns: Set<String>, first: Bool) -> Double? {
    guard text.utf8.count <= 40 else { return nil }
    var rest = LabelText.plain(text).lowercased()[...]
    if first {
      while let word = nouns.first(where: { opens(rest, $0) }) {
        rest = rest.dropFirst(word.count).drop { $0 == " " }
      }
    } else {
      let end = rest.lastIndex { $0.isNumber || $0 == "." }
      let tail = end.map { rest[rest.index(after: $0)...] } ?? ""
      if nouns.contains(tail.filter { $0 != " " && $0 != "." }) {
        rest = rest.dropLast(tail.count)
      }
    }
    return Double(rest.filter { $0 != "," })
      .flatMap { hasPlainCommas(rest) ? $0 : nil }
  }

  private static func opens(_ text: Substring, _ word: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    return text.dropFirst(word.count).first.map { $0 == " " || $0.isNumber } ?? false
  }

  /// `1,200` is a number, `4,5` may be two.
  private static func hasPlainCommas(_ text: Substring) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
  }
}
