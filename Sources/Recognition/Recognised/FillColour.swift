/// The colour of a cell's fill as the file names it, and as people do.
package struct FillColour: Sendable, Hashable {
  /// As the file names it: `#92D050`, `theme 9 lighter 40%` or `palette 43`.
  package let code: String

  /// Creates a colour from a cell's fill.
  package init(_ code: String) { self.code = code }

  /// In words: `green`, `Accent 6, lighter 40%`; nil where there is no word for it.
  ///
  /// What a theme's colours look like is the theme's to say, so they are named as Excel's own
  /// menu of colours names them.
  package var words: String? {
    if let parts = rgb { return Self.word(red: parts.red, green: parts.green, blue: parts.blue) }
    return themeWords
  }

  /// In words with the code behind: `green #92D050`.
  package var description: String { words.map { "\($0) \(code)" } ?? code }

  // MARK: Names

  /// Every word that ``words`` may give a colour that is no theme's.
  package static let allWords: [String] = {
    let names = [
      "red", "orange", "amber", "yellow", "green", "turquoise", "blue", "purple", "pink", "brown",
      "grey",
    ]
    return names + names.flatMap { ["light \($0)", "dark \($0)"] } + ["white", "black"]
  }()

  /// A colour as a person writes it, in the form of ``code`` or ``words``; nil for no colour.
  package static func named(_ text: String) -> String? {
    if allWords.contains(text.lowercased()) { return text.lowercased() }
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    if digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) {
      return "#" + digits.uppercased()
    }
    if FillColour(text.lowercased()).words != nil { return text.lowercased() }
    return themeNames.contains { text.lowercased().hasPrefix($0.lowercased()) } ? text : nil
  }

  // MARK: Red, green and blue

  private var rgb: (red: Int, green: Int, blue: Int)? {
    if code.hasPrefix("#"), code.utf8.count == 7, let value = Int(code.dropFirst(), radix: 16) {
      return Self.parts(value)
    }
    guard code.hasPrefix("palette "), let index = Int(code.dropFirst(8)) else { return nil }
    // The first eight of the palette stand in it twice.
    let place = index < 8 ? index : index - 8
    return Self.palette.indices.contains(place) ? Self.parts(Self.palette[place]) : nil
  }

  private static func parts(_ value: Int) -> (red: Int, green: Int, blue: Int) {
    ((value >> 16) & 255, (value >> 8) & 255, value & 255)
  }

  /// The colours that a file may name by number: ECMA-376 Part 1, 18.8.27 (indexedColors).
  private static let palette = [
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000,
    0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366,
    0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00,
    0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99,
    0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900,
    0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366,
    0x333399, 0x333333,
  ]

  // MARK: Words

  /// The word for a colour, by its hue in degrees and how pale or dark it is.
  private static func word(red: Int, green: Int, blue: Int) -> String {
    let most = max(red, green, blue)
    let least = min(red, green, blue)
    let spread = most - least
    let light = (most + least) / 2
    // So little colour is seen as grey, the less so the paler it is.
    guard spread > 20 || spread > 8 && light > 235 else { return grey(light) }
    let hue = hue(red: red, green: green, blue: blue, most: most, spread: spread)
    let name = name(ofHue: hue, light: light)
    if light >= 205 { return "light \(name)" }
    return light < 85 && name != "brown" ? "dark \(name)" : name
  }

  private static func grey(_ light: Int) -> String {
    switch light {
    case 250...: "white"
    case 200..<250: "light grey"
    case 110..<200: "grey"
    case 30..<110: "dark grey"
    default: "black"
    }
  }

  private static func hue(red: Int, green: Int, blue: Int, most: Int, spread: Int) -> Int {
    let sixth =
      most == red
      ? (green - blue) * 60 / spread
      : most == green ? 120 + (blue - red) * 60 / spread : 240 + (red - green) * 60 / spread
    return (sixth + 360) % 360
  }

  private static func name(ofHue hue: Int, light: Int) -> String {
    switch hue {
    case 14..<42: light < 90 ? "brown" : "orange"
    // What is sold as amber, Excel's own “Orange” included.
    case 42..<50: light < 90 ? "brown" : "amber"
    case 50..<68: "yellow"
    case 68..<160: "green"
    case 160..<195: "turquoise"
    case 195..<255: "blue"
    case 255..<290: "purple"
    case 290..<335: "pink"
    default: "red"
    }
  }

  /// `theme 9 lighter 40%` as Excel's menu has it: `Accent 6, lighter 40%`.
  private var themeWords: String? {
    let parts = code.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, parts[0] == "theme", let index = Int(parts[1]),
      Self.themeNames.indices.contains(index)
    else { return nil }
    return parts.count == 3 ? "\(Self.themeNames[index]), \(parts[2])" : Self.themeNames[index]
  }

  /// The colours of a theme in the order in which a file counts them: ECMA-376 Part 1, 18.8.3.
  private static let themeNames = [
    "Background 1", "Text 1", "Background 2", "Text 2", "Accent 1", "Accent 2", "Accent 3",
    "Accent 4", "Accent 5", "Accent 6", "Hyperlink", "Followed hyperlink",
  ]
}
