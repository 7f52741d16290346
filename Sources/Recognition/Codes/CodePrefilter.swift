/// A quick look whether a KSB's code can stand anywhere in a text: it misses none that ``KSBToken``
/// reads, and finds nothing in most prose.
enum CodePrefilter {
  /// Whether a word of the text may be the letter or the name of a type that a number follows.
  static func mayStand(in text: String) -> Bool {
    var isInWord = false
    var isOpen = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if changes(scalar) { return holdsLetterAndDigit(text) }
      if isDigit(scalar) {
        if isOpen { return true }
      } else if isLetter(scalar) {
        if !isInWord { isOpen = opensType(scalar, next) || isOpen && opensNumber(scalar) }
      } else if !joins(scalar) {
        isOpen = false
      }
      isInWord = isLetter(scalar) || isDigit(scalar)
    }
    return false
  }

  /// Whether a letter of a type shows, and a digit after it, full-width forms among them.
  private static func holdsLetterAndDigit(_ text: String) -> Bool {
    var hasLetter = false
    for byte in text.utf8 {
      if hasLetter, (0x30...0x39).contains(byte) || byte == 0xEF { return true }
      if "KSBksb".utf8.contains(byte) || byte == 0xEF { hasLetter = true }
    }
    return false
  }

  /// Whether it is read as another character, or as none: then only a full look can tell.
  private static func changes(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (LabelText.isIgnorable(scalar) || (0xFF01...0xFF5E).contains(scalar.value))
  }

  /// `K`, `S` or `B` alone, or what starts like “knowledge”, “skill” or “behaviour”.
  private static func opensType(_ letter: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
    guard let next, isLetter(next) else { return "KSBksb".unicodeScalars.contains(letter) }
    switch (letter, next) {
    case ("K", "n"), ("K", "N"), ("k", "n"), ("k", "N"), ("S", "k"), ("S", "K"), ("s", "k"),
      ("s", "K"), ("B", "e"), ("B", "E"), ("b", "e"), ("b", "E"):
      return true
    default: return false
    }
  }

  /// `Knowledge no. 1`, `K number 1`.
  private static func opensNumber(_ letter: Unicode.Scalar) -> Bool {
    letter == "n" || letter == "N"
  }

  /// What may stand between a letter and its number; of other scripts, anything.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "_", ":", "#", "(", "[": true
    default: scalar.value <= 0x20 || !scalar.isASCII
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (0x61...0x7A).contains(scalar.value | 0x20)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }
}
