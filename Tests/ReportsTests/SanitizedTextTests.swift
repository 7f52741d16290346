import Testing

@testable import Reports

@Suite("Text from a workbook is shown as it is")
struct VisibleTextTests {
  @Test(arguments: [
    ("colour sequence", "\u{1B}[31mred", "[U+001B][31mred"),
    ("window title", "\u{1B}]0;owned\u{7}", "[U+001B]]0;owned[U+0007]"),
    ("one-character control sequence", "\u{9B}2J", "[U+009B]2J"),
    ("backspaces", "bad\u{8}\u{8}\u{8}good", "bad[U+0008][U+0008][U+0008]good"),
    ("null", "a\u{0}b", "a[U+0000]b"),
    ("delete", "a\u{7F}b", "a[U+007F]b"),
    ("right-to-left override", "\u{202E}txt.exe", "[U+202E]txt.exe"),
    ("isolate", "a\u{2066}b\u{2069}", "a[U+2066]b[U+2069]"),
    ("direction mark", "a\u{200F}b", "a[U+200F]b"),
    ("zero-width space", "K\u{200B}7", "K[U+200B]7"),
    ("zero-width joiner", "K\u{200D}7", "K[U+200D]7"),
    ("byte order mark", "\u{FEFF}K7", "[U+FEFF]K7"),
    ("soft hyphen", "K\u{AD}7", "K[U+00AD]7"),
    ("combining joiner", "K\u{34F}7", "K[U+034F]7"),
    ("blank letter", "K\u{3164}7", "K[U+3164]7"),
    ("tag letters", "a\u{E0041}", "a[U+E0041]"),
    // No literal may hold U+FFFE or U+FDD0.
    (
      "not a character",
      String(decoding: [0x61, 0xEF, 0xBF, 0xBE, 0x62, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self),
      "a[U+FFFE]b[U+FDD0]"
    ),
    ("stands for what was lost", "a\u{FFFD}b", "a\u{FFFD}b"),
    ("return to the line's start", "bad\rgood", "bad good"),
    ("line and paragraph separators", "a\u{2028}b\u{2029}c", "a b c"),
    ("line breaks and tabs", "  a\r\n\tb\u{A0} c ", "a b c"),
    ("nothing hostile", "Café – “½” ✔️ 道具", "Café – “½” ✔️ 道具"),
  ])
  func `nothing in it works unseen`(attack: String, text: String, shown: String) {
    #expect(SanitizedText.oneLine(text) == shown)
  }

  @Test
  func `line breaks are kept where lines are shown`() {
    #expect(SanitizedText.lines("a \r\n b\rc\u{2028}d\u{1B}") == "a\nb\nc\nd[U+001B]")
  }
}
