import Workbooks

/// A number in a place of marks.
struct ScaleNumber {
  /// The number; 1 for 100 %.
  let number: Double
  /// Whether a person sees a percentage.
  let isShare: Bool

  /// The number that a value shows; nil when a person sees something else, such as a tick.
  init?(_ value: CellValue) {
    switch value {
    case .number(let number, let shown):
      let isShare = shown.contains("%")
      guard shown.unicodeScalars.allSatisfy(Self.isOfNumber), shown.contains(where: \.isNumber)
      else { return nil }
      self.number = number
      self.isShare = isShare
    case .string(let text):
      let plain = LabelText.plain(text)
      guard plain.utf8.count <= 8, plain.utf8.contains(where: { (0x30...0x39).contains($0) }),
        plain.unicodeScalars.allSatisfy(Self.isOfNumber)
      else { return nil }
      let isShare = plain.hasSuffix("%")
      guard let number = Double(plain.filter { $0 != "%" && $0 != " " }) else { return nil }
      self.number = isShare ? number / 100 : number
      self.isShare = isShare
    case .blank, .boolean, .error, .date, .formulaWithoutValue: return nil
    }
  }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || ".,% -+".unicodeScalars.contains(scalar)
  }

  /// Whether the number can be a mark by itself.
  var isMark: Bool { number == 0 || number == 0.5 || number == 1 }

  /// What it says as a mark or as a share; nil when it is out of range.
  var reading: CoverageReading? {
    switch number {
    case 0: CoverageReading.none
    case 1: .full
    case 0..<1: .partial
    default: nil
    }
  }
}
