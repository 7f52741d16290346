/// A colour as far as two of them can be compared: ECMA-376 Part 1, 18.8.3 and 18.8.19.
///
/// Themes are not read, so that a theme's colour is like another only when both name the same one.
/// Black and white are the exception: nearly every theme starts with them.
struct Ink: Equatable, Hashable, Sendable {
  private enum Source: Hashable {
    case rgb(UInt32)
    case theme(Int, tint: Int)
    case palette(Int)
  }

  private let source: Source

  private init(_ source: Source) { self.source = source }

  /// What text is written in when nothing is said.
  static let black = Ink(.rgb(0x00_00_00))
  /// What is behind a cell without a fill.
  static let white = Ink(.rgb(0xff_ff_ff))

  /// Understands the attributes of a colour; nil when they say none.
  init?(_ attributes: FontAttributes) {
    if let rgb = attributes.rgb, rgb.utf8.count == 6 || rgb.utf8.count == 8,
      // The first of four bytes would be the opacity, which spreadsheet programs ignore.
      let number = UInt32(rgb.suffix(6), radix: 16)
    {
      source = .rgb(number)
    } else if let theme = attributes.theme.flatMap({ Int($0) }) {
      let tint = attributes.tint.flatMap(Double.init) ?? 0
      let percent = tint.isFinite ? Int((max(-1, min(1, tint)) * 100).rounded()) : 0
      source = Self.source(theme: theme, tint: percent)
    } else if let index = attributes.indexed.flatMap({ Int($0) }) {
      source = Self.source(palette: index)
    } else {
      return nil
    }
  }

  /// The first two colours of a theme are those of windows and of the text in them.
  private static func source(theme: Int, tint: Int) -> Source {
    switch (theme, tint) {
    case (0, 0): white.source
    case (1, 0): black.source
    default: .theme(theme, tint: tint)
    }
  }

  /// The palette starts with eight colours twice, and ends with those of windows.
  private static func source(palette index: Int) -> Source {
    let basic: [UInt32] = [
      0x00_00_00, 0xff_ff_ff, 0xff_00_00, 0x00_ff_00, 0x00_00_ff, 0xff_ff_00, 0xff_00_ff,
      0x00_ff_ff,
    ]
    switch index {
    case 0..<16: return .rgb(basic[index % basic.count])
    case 64: return black.source
    case 65: return white.source
    default: return .palette(index)
    }
  }
}
