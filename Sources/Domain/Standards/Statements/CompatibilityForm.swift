/// The plain letters behind ligatures, full-width forms and raised digits.
///
/// The part of Unicode’s compatibility decomposition (UAX 15) that copying out of a PDF or an
/// East Asian input method brings into a sheet; the standard library offers no access to it.
enum CompatibilityForm {
  /// The lower-case letters or digits that a scalar stands for; nil when it is neither.
  static func letters(of scalar: Unicode.Scalar) -> String? {
    if let form = forms[scalar] { return form }
    let plain = fullWidthAsPlain(scalar)
    let properties = plain.properties
    guard properties.isAlphabetic || properties.numericType != nil || isMark(plain) else {
      return nil
    }
    return properties.lowercaseMapping
  }

  private static func fullWidthAsPlain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// Accents typed as characters of their own belong to the letter before them.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static let forms: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "\u{17F}": "s", "¹": "1", "²": "2", "³": "3",
  ]
}
