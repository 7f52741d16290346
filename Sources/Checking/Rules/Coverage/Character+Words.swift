extension Character {
  /// Whether the character is a letter or a digit of any script.
  var isPartOfWord: Bool {
    // Most text is ASCII, and asking for a character's properties is slow.
    guard let byte = asciiValue else { return isLetter || isNumber }
    return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
