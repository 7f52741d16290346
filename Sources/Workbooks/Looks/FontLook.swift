/// A font as far as what a person reads depends on it: ECMA-376 Part 1, 18.8.22 and 18.4.7.
struct FontLook: Hashable, Sendable {
  /// A property that matters.
  enum Property {
    case strike, name, size, colour
  }

  /// Whether the text has a line through it.
  var isStruck = false
  /// The font whose letters are symbols, if it is one.
  var symbols: SymbolFont?
  /// Whether the letters are too small for anybody to see.
  var isTiny = false
  /// What it is written in.
  var ink = Ink.black

  /// The largest size that nobody reads, in points.
  private static let tiny = 1.0

  /// Whether text in this font is read as it is written, whatever is behind it but black.
  var isOrdinary: Bool { !isStruck && symbols == nil && !isTiny && ink != .white }

  /// Takes a property as the file states it.
  mutating func take(_ property: Property, _ attributes: FontAttributes) {
    switch property {
    case .strike: isStruck = attributes.val.map(XMLBoolean.isTrue) ?? true
    case .name: symbols = attributes.val.flatMap(SymbolFont.init(name:))
    case .size: isTiny = attributes.val.flatMap(Double.init).map { $0 <= Self.tiny } ?? false
    case .colour: ink = Ink(attributes) ?? .black
    }
  }

  /// Whether nobody sees the text on `background`; where that is unknown, somebody does.
  func isInvisible(on background: Ink?) -> Bool { isTiny || ink == background }
}

extension FontLook.Property {
  /// The property that an element states, if it is one that matters.
  init?(_ element: XMLElement) {
    if element.isNamed("strike") {
      self = .strike
    } else if element.isNamed("name") || element.isNamed("rFont") {
      self = .name
    } else if element.isNamed("sz") {
      self = .size
    } else if element.isNamed("color") {
      self = .colour
    } else {
      return nil
    }
  }
}
