/// How cells are shown, by the style number that they carry: ECMA-376 Part 1, 18.8.
struct Styles: Sendable {
  /// One style: what of it matters here.
  ///
  /// A class, so that looking at one costs no copies of what it holds.
  final class Style: Sendable {
    /// How numbers and texts are shown.
    let format: NumberFormat
    /// What the cell's text is written in, where its runs do not say otherwise.
    let font: FontLook
    /// The colour behind the text; nil where it cannot be told.
    let background: Ink?
    /// What a cell with nothing in it has of the style.
    let blank: CellDetails?
    /// What a cell with something to read in it has of the style.
    let written: CellDetails?

    /// Creates a style.
    init(
      format: NumberFormat, font: FontLook = FontLook(), background: Ink? = .white,
      fill: CellDetails? = nil
    ) {
      self.format = format
      self.font = font
      self.background = background
      blank = fill
      written = Self.written(format: format, font: font, fill: fill)
    }

    private static func written(
      format: NumberFormat, font: FontLook, fill: CellDetails?
    ) -> CellDetails? {
      let form = format.dateForm.flatMap { $0 == .full ? nil : $0 }
      guard form != nil || font.symbols != nil else { return fill }
      return CellDetails(
        fill: fill?.fill, appearance: font.symbols == nil ? [] : .symbolFont, dateForm: form)
    }

    /// Whether nobody reads a text in the style's own font.
    var hidesText: Bool { font.isStruck || font.isInvisible(on: background) }

    /// Whether a cell of the style shows everything as it is.
    var isPlain: Bool {
      format.isGeneral && written == nil && !hidesText
    }
  }

  private let styles: [Style]
  /// Whether each style shows everything as it is.
  private let arePlain: [Bool]
  private static let plain = Style(format: .general)

  /// Whether there are styles whose own font changes what a person reads, so that a text with
  /// fonts of its own looks different in them.
  let haveRemarkableFonts: Bool

  /// Creates the styles in the order of their numbers.
  init(_ styles: [Style] = []) {
    self.styles = styles
    arePlain = styles.map(\.isPlain)
    haveRemarkableFonts = styles.contains { $0.hidesText || $0.font.symbols != nil }
  }

  /// Whether the style of this number shows everything as it is.
  func isPlain(_ number: Int) -> Bool {
    arePlain.indices.contains(number) ? arePlain[number] : true
  }

  /// The style of this number; a plain one where there is none.
  subscript(_ number: Int) -> Style {
    styles.indices.contains(number) ? styles[number] : Self.plain
  }
}
