/// Small changes to XML, always the same ones for the same seed.
struct Mutations {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 2_654_435_769 &+ 1 }

  /// What the scanner has to notice: markup that it does not know, or that is broken.
  private static let insertions = [
    "<", ">", "&", "\"", "'", "/", " ", "\n", "\r", "\t", "=", "]]>", "<!-- -->", "<!--", "-->",
    "<![CDATA[x]]>", "<?p i?>", "<!DOCTYPE a>", "&amp;", "&#10;", "&#xD;", "&#0;", "&#xFFFF;",
    "&e;", "&amp", "_x000D_", "_x", "\u{0}", "\u{1}", "é", "\u{FFFF}", "😀", "x:", "xmlns=\"\"",
    " xmlns:x=\"u\"", " r=\"B2\"", " r='1'", " s=\"1\"", " t=\"s\"", " hidden=\"1\"", " zz=\"1\"",
    "<v>", "</v>", "<v/>", "<f>", "</f>", "<f/>", "<is>", "</is>", "<t>", "</t>", "<r>", "</r>",
    "<rPh>", "</rPh>", "<c>", "</c>", "<c/>", "<row>", "</row>", "<row/>", "<si>", "</si>",
    "<si/>", "</sst>", "</sheetData>", "<sheetData>", "<extLst/>", "1", "-", ".", "e", "0",
  ]

  /// The text with one to three changes.
  mutating func change(_ xml: [UInt8]) -> [UInt8] {
    var xml = xml
    for _ in 0...next(below: 3) where !xml.isEmpty {
      let place = next(below: xml.count)
      switch next(below: 6) {
      case 0: xml.remove(at: place)
      case 1: xml[place] = UInt8(truncatingIfNeeded: next(below: 256))
      case 2: xml.removeSubrange(place..<min(xml.count, place + next(below: 12)))
      case 3:
        let piece = xml[place..<min(xml.count, place + next(below: 40))]
        xml.insert(contentsOf: piece, at: next(below: xml.count))
      default:
        let insertion = Self.insertions[next(below: Self.insertions.count)]
        xml.insert(contentsOf: insertion.utf8, at: place)
      }
    }
    return xml
  }

  private mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
