/// What a person reads of a text, and what is written and not read.
struct SeenText {
  /// What is read.
  private(set) var visible = ""
  /// What is struck through or invisible.
  private(set) var hidden = ""
  /// How the text looks.
  private(set) var appearance: CellAppearance = []

  /// Reads a text by its runs; those without a font of their own have the style's.
  init(_ runs: [TextRun], in style: Styles.Style) {
    var isStruck = false
    var hasSymbols = false
    for run in runs {
      let font = run.font ?? style.font
      let text = font.symbols?.show(run.text) ?? run.text
      // Nobody can tell how a space looks.
      guard !run.text.isBlank, font.isStruck || Self.isInvisible(run, in: style) else {
        visible += text
        hasSymbols = hasSymbols || font.symbols != nil
        continue
      }
      hidden += text
      isStruck = isStruck || font.isStruck
    }
    if hasSymbols { appearance.insert(.symbolFont) }
    guard !hidden.isEmpty else { return }
    if visible.isBlank {
      visible = ""
      appearance = isStruck ? .struckThrough : .hiddenByFont
    } else {
      appearance.insert(isStruck ? .partiallyStruck : .partiallyInvisible)
    }
  }

  /// A run's own colour counts where it is white: others are there to be seen.
  private static func isInvisible(_ run: TextRun, in style: Styles.Style) -> Bool {
    guard let font = run.font else { return style.font.isInvisible(on: style.background) }
    return font.isTiny || font.ink == .white && style.background == .white
  }
}

extension String {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
