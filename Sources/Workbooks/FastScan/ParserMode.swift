/// How the bulk of a part is read; tests read everything both ways.
package enum ParserMode {
  /// By the scanner, and by libxml2 alone where the scanner gives up.
  case scanned
  /// By libxml2 alone.
  case parsed
}
