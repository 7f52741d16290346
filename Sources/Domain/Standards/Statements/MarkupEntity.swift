/// What HTML entities stand for: the named ones that occur in running text, and any numeric one.
enum MarkupEntity {
  /// The character of an entity, named without its `&` and `;`; nil when it is none.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let number, number != 0 else { return nil }
    return windows1252[number] ?? Unicode.Scalar(number)
  }

  /// Numbers 128–159 are control characters, but people mean Windows’ characters by them, and
  /// browsers read them so (HTML, “numeric character reference end state”).
  private static let windows1252: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8B: "‹", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9B: "›",
  ]

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "laquo": "«", "raquo": "»",
    "bull": "•", "middot": "·", "hellip": "…", "prime": "′", "Prime": "″",
    "pound": "£", "euro": "€", "cent": "¢", "yen": "¥", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "minus": "−", "micro": "µ",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³",
    "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "sect": "§", "para": "¶", "rarr": "→",
    "larr": "←", "aacute": "á", "agrave": "à", "acirc": "â", "auml": "ä", "ccedil": "ç",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "iacute": "í", "icirc": "î",
    "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "ouml": "ö", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "wcirc": "ŵ", "ycirc": "ŷ", "szlig": "ß", "Eacute": "É",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
  ]
}
