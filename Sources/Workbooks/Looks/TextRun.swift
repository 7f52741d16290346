/// A piece of a text in one font.
struct TextRun: Hashable, Sendable {
  /// What is written.
  var text: String
  /// The font, where the text states one of its own; else it is the cell's.
  var font: FontLook?
}

/// A text of a cell, with its runs where their fonts change what a person reads.
struct RichString: Hashable, Sendable {
  /// All that is written.
  var text: String
  /// The runs in order; empty where they say no more than the text.
  var runs: [TextRun] = []
}

/// Follows the fonts of one text's runs, whoever reads the elements.
struct RunFonts {
  /// An element that matters to the font of a run.
  enum Element {
    case run
    case properties
    case property(FontLook.Property)
  }

  /// The font of the run that is open, where it states one.
  private(set) var current: FontLook?
  /// Whether the texts so far have fonts that change what a person reads in some cell.
  private(set) var isRemarkable = false

  /// Whether a text must be kept by runs even where none of their fonts is remarkable: there are
  /// cells whose own font is.
  private let keepsAll: Bool

  init(keepsAll: Bool) { self.keepsAll = keepsAll }

  /// Forgets the text before the next.
  mutating func clear() {
    current = nil
    isRemarkable = false
  }

  /// An element starts; `attributes` are asked for only when they matter.
  mutating func start(_ element: Element, _ attributes: @autoclosure () -> FontAttributes) {
    switch element {
    case .run: current = nil
    case .properties: current = FontLook()
    case .property(let property): current?.take(property, attributes())
    }
  }

  /// The run ends.
  mutating func endRun() { current = nil }

  /// A text stands here.
  mutating func noteText() {
    guard let current else { return }
    if keepsAll || !current.isOrdinary { isRemarkable = true }
  }
}
