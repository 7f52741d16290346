/// The digits of a number format's section: how many, grouped how, with what around them.
struct DigitPattern: Equatable, Sendable {
  private var prefix = ""
  private var suffix = ""
  private var integerDigits = 0
  private var minimumPlaces = 0
  private var maximumPlaces = 0
  private var isGrouped = false
  private var percents = 0
  private var thousands = 0
  private var isScientific = false

  /// Understands a section; nil when it has no place for digits, or is a fraction.
  init?(_ tokens: [FormatScanner.Token]) {
    guard let first = tokens.firstIndex(where: Self.isPlace),
      let last = tokens.lastIndex(where: Self.isPlace), !Self.isFraction(tokens)
    else { return nil }
    prefix = String(tokens[..<first].compactMap(Self.character))
    suffix = String(
      tokens[(last + 1)...].drop(while: { $0 == .symbol(",") })
        .compactMap(Self.character))
    percents = tokens.count { $0 == .symbol("%") }
    thousands = tokens[(last + 1)...].prefix { $0 == .symbol(",") }.count
    read(tokens[first...last])
  }

  /// The character that a token shows outside the digits.
  static func character(_ token: FormatScanner.Token) -> Character? {
    switch token {
    case .literal(let character), .symbol(let character): character
    case .elapsed, .condition: nil
    }
  }

  static func isPlace(_ token: FormatScanner.Token) -> Bool {
    [.symbol("0"), .symbol("#"), .symbol("?")].contains(token)
  }

  private static func isFraction(_ tokens: [FormatScanner.Token]) -> Bool {
    tokens.contains(.symbol("/"))
  }

  private mutating func read(_ tokens: ArraySlice<FormatScanner.Token>) {
    isScientific = tokens.contains(.symbol("e"))
    let mantissa = tokens.prefix { $0 != .symbol("e") }
    let integer = mantissa.prefix { $0 != .symbol(".") }
    let places = mantissa.dropFirst(integer.count)
    integerDigits = integer.count { $0 == .symbol("0") }
    isGrouped = integer.contains(.symbol(","))
    minimumPlaces = places.count { $0 == .symbol("0") }
    maximumPlaces = places.count(where: Self.isPlace)
  }

  /// The number as the section shows it.
  func show(_ number: DecimalDigits) -> String {
    var number = number
    number.shift(by: 2 * percents - 3 * thousands)
    var text: ContiguousArray<UInt8> = []
    text.reserveCapacity(prefix.utf8.count + suffix.utf8.count + 32)
    if !isScientific { number.round(toPlaces: maximumPlaces) }
    if number.isNegative, !number.isZero { text.append(UInt8(ascii: "-")) }
    text.append(contentsOf: prefix.utf8)
    if isScientific {
      number.appendScientific(to: &text, places: maximumPlaces)
    } else {
      number.append(
        to: &text, integers: integerDigits, places: minimumPlaces, isGrouped: isGrouped)
    }
    text.append(contentsOf: suffix.utf8)
    return String(text.span)
  }
}
