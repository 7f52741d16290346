/// Something in a workbook that is not a cell, and that a reader of the cells alone would miss.
package enum ExternalContent: Sendable, Hashable {
  /// Formulas refer to another workbook; the target as it is written in the file.
  case externalLink(target: String)
  /// The workbook carries macros.
  case macros
  /// A file or an object is embedded, named by its part.
  case embeddedObject(part: String)
}
