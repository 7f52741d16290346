import Foundation

/// A hundred names that trip programs up, each of a workbook, as the bytes that disks keep.
enum HostileNames {
  /// The names without their ending.
  static let stems: [[UInt8]] = text.map { Array($0.utf8) } + notText

  /// The paths below a folder at which the disk keeps each name apart from the others.
  ///
  /// Some disks refuse a name, or hold two of them to be one: those are left out there.
  static func make(in folder: URL, of contents: Data) throws -> [[UInt8]] {
    var made: [[UInt8]] = []
    for stem in stems {
      let name = stem + Array(".xlsx".utf8)
      let path = Array(folder.filePath.utf8) + [UInt8(ascii: "/")] + name
      let file = unsafe open(
        (path + [0]).map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      guard file >= 0 else { continue }
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: contents)
      made.append(name)
    }
    return made
  }

  /// The names that are text.
  private static let text: [String] =
    forms + cases + lengths + controls + directions + dashes + meanings

  /// What only looks the same, or is the same to Swift.
  private static let forms = [
    "caf\u{E9}", "cafe\u{301}", "\u{212B}", "\u{C5}", "A\u{30A}", "\u{AC00}", "\u{1100}\u{1161}",
    "\u{2126}", "\u{3A9}", "\u{1E9B}\u{323}", "\u{17F}\u{323}\u{307}", "q\u{307}\u{323}",
    "q\u{323}\u{307}", "\u{301}accent", "\u{FB01}", "fi", "\u{1F468}\u{200D}\u{1F469}",
    "\u{1F468}\u{1F469}", "\u{2764}", "\u{2764}\u{FE0F}", "\u{FFFD}", "\u{FFFE}", "\u{E000}",
  ]

  private static let cases = [
    "Name", "NAME", "name", "Stra\u{DF}e", "STRASSE", "\u{131}", "I", "i", "\u{130}", "\u{212A}",
    "K", "k",
  ]

  private static let lengths = [
    String(repeating: "x", count: 250), String(repeating: "y", count: 249) + "z",
    String(repeating: "\u{1F600}", count: 62), String(repeating: "\u{E9}", count: 125),
    "a" + String(repeating: "\u{301}", count: 124), "1",
  ]

  private static let controls =
    [1, 7, 8, 9, 10, 11, 12, 13, 27, 31, 127, 0x80, 0x85, 0x9B, 0x9F].compactMap { code in
      UnicodeScalar(UInt32(code)).map { "control\(code)\(String($0))[31m" }
    } + ["\u{1B}]0;title\u{7}", "\r\u{1B}[2Kksbcheck: all is well", "two\nlines", "tab\tcell"]

  private static let directions =
    [0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202D, 0x202E, 0x2028, 0x2029, 0x2066, 0x2069, 0xFEFF]
    .compactMap { code in UnicodeScalar(UInt32(code)).map { "turn\(String($0))xslx" } }

  private static let dashes = [
    "-", "--help", "-x", "--output=out", "- -", " space ", "dot.", "a..b",
  ]

  /// What means something to shells, patterns, disks, programs, or this one.
  private static let meanings = [
    "$(touch x)", "`x`", "'", "\"", "\\", "*", "?", "[a]", "{a,b}", "%s%n", "a:b", "|", ";", "&",
    "CON", "nul", "com1", "index", "index.json", "index.html", "shard-1-of-2", "report", "<b>",
  ]

  /// What is not text in UTF-8.
  private static let notText: [[UInt8]] = [
    Array("caf".utf8) + [0xE9], Array("caf".utf8) + [0xE8], [0xFF], [0xC0, 0xAF],
    [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], Array("\u{1B}[2J".utf8) + [0x80],
  ]
}

extension String {
  /// The characters that drive a terminal, turn the order of what is read, or do not show; a line
  /// feed ends a line and does none of it.
  var rawCharacters: [String] {
    unicodeScalars.filter { scalar in
      if scalar == "\n" { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: return true
      default: return false
      }
    }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }
}
