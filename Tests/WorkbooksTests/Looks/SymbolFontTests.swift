import Testing

@testable import Workbooks

@Suite("Symbol fonts")
struct SymbolFontTests {
  @Test(
    arguments: [
      ("Wingdings", "ü", "✓"), ("Wingdings", "û", "✗"), ("Wingdings", "þ", "☑"),
      ("Wingdings", "ý", "☒"), ("Wingdings", "¨", "☐"), ("Wingdings", "o", "☐"),
      ("Wingdings", "l", "●"), ("Wingdings", "§", "▪"), ("Wingdings", "Ÿ", "•"),
      ("wing dings", "\u{F0FC}", "✓"),
      ("Wingdings 2", "P", "✓"), ("WINGDINGS 2", "O", "✗"), ("Wingdings 2", "R", "☑"),
      ("Wingdings 2", "T", "☒"), ("Wingdings 2", "£", "☐"), ("Wingdings 2", "Q", "☒"),
      ("Wingdings 3", "p", "▲"), ("Webdings", "a", "✔"), ("Webdings", "r", "✗"),
      ("Webdings", "c", "☐"), ("Marlett", "a", "✓"), ("Marlett", "b", "✓"),
      ("Marlett", "r", "✗"), ("Symbol", "Ö", "√"), ("Symbol", "a", "α"),
    ] as [(String, String, String)])
  func `a letter is read as the symbol that it looks like`(
    _ font: String, _ typed: String, _ seen: String
  ) {
    #expect(SymbolFont(name: font)?.show(typed) == seen)
  }

  @Test(arguments: ["Calibri", "Arial", "Segoe UI Symbol", "Marlett Sans", "Wingding", "", " "])
  func `a font of letters is no symbol font`(_ name: String) {
    #expect(SymbolFont(name: name) == nil)
  }

  @Test func `no letter or digit of a symbol font stays one`() {
    let typed = (0x21...0xff).compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    #expect(typed.count > 100)
    for name in ["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Marlett"] {
      for letter in typed + (0x30...0x39).compactMap(Unicode.Scalar.init) {
        let seen = SymbolFont(name: name)?.show(String(letter)) ?? ""
        #expect(seen.unicodeScalars.count == 1 && seen != String(letter), "\(name) \(letter)")
        #expect(seen.unicodeScalars.allSatisfy { $0.value > 0xff || $0 == "?" }, "\(letter)")
      }
    }
  }

  @Test func `what Unicode has no character for is numbered as the font numbers it`() {
    #expect(SymbolFont(name: "Wingdings")?.show("ÿ") == "\u{F0FF}")
    #expect(SymbolFont(name: "Marlett")?.show("Z") == "\u{F05A}")
  }

  @Test func `spaces and what the font does not have stay as they are`() {
    #expect(SymbolFont(name: "Wingdings")?.show(" ü\n✔\u{a0}") == " ✓\n✔\u{a0}")
  }

  @Test func `every font has a place for each of its letters`() {
    for table in [
      SymbolCharacters.wingdings, SymbolCharacters.wingdings2, SymbolCharacters.wingdings3,
      SymbolCharacters.webdings, SymbolCharacters.symbol,
    ] {
      #expect(table.count == 224)
      #expect(table.first == " ")
    }
  }
}
