/// How cells are shown, by the style number that they carry: ECMA-376 Part 1, 18.8.
struct Styles: Sendable {
  /// One style: what of it matters here.
  struct Style: Sendable {
    /// How numbers are shown.
    var format: NumberFormat
    /// The colour of a solid fill, if there is one.
    var fill: CellDetails?
  }

  private let styles: [Style]
  /// Whether each style shows everything as it is.
  private let arePlain: [Bool]
  private static let plain = Style(format: .general, fill: nil)

  /// Creates the styles in the order of their numbers.
  init(_ styles: [Style] = []) {
    self.styles = styles
    arePlain = styles.map { $0.format.isGeneral && $0.fill == nil }
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
