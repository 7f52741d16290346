/// What of a cell's look changes what a person reads in it.
///
/// A cell that is written wholly in a way that nobody reads, struck through or invisible, has the
/// value ``CellValue/blank``, and what is written there as its ``Cell/hidden`` value.
package struct CellAppearance: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// All of the text is struck through.
  package static let struckThrough = Self(rawValue: 1 << 0)
  /// Some of the text is struck through; the cell's value is the rest.
  package static let partiallyStruck = Self(rawValue: 1 << 1)
  /// The number format shows nothing of the value, as `;;;` does.
  package static let hiddenByFormat = Self(rawValue: 1 << 2)
  /// The text has the colour of what is behind it, or is too small to be seen.
  package static let hiddenByFont = Self(rawValue: 1 << 3)
  /// A picture fills the cell, whose value is then blank.
  package static let picture = Self(rawValue: 1 << 4)
  /// Some of the text is in a symbol font, and its letters were replaced by what they look like.
  package static let symbolFont = Self(rawValue: 1 << 5)

  /// Some of the text has the colour of what is behind it, or is too small to be seen; the cell's
  /// value is the rest.
  package static let partiallyInvisible = Self(rawValue: 1 << 6)

  /// Every way in which all that is written in a cell goes unread.
  package static let hidden: Self = [.struckThrough, .hiddenByFormat, .hiddenByFont]
}
