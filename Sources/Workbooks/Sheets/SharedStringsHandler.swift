/// Reads the strings that cells refer to by number: ECMA-376 Part 1, 18.4.9.
final class SharedStringsHandler: FastPathHandler {
  let namespace = XMLNamespace.spreadsheet
  var builder: SharedStringsBuilder
  var scanner: SharedStringsScanner
  private var item: RichText
  private var depth = 0

  private static let itemDepth = 2

  /// Creates a handler.
  ///
  /// - Parameters:
  ///   - limits: How many strings there may be, and how long.
  ///   - keepsRuns: Whether runs matter even where none of their fonts is remarkable.
  init(limits: Limits, keepsRuns: Bool = false) {
    builder = SharedStringsBuilder(limits: limits)
    scanner = SharedStringsScanner(limits: limits, keepsRuns: keepsRuns)
    item = RichText(limits: limits, keepsRuns: keepsRuns)
  }

  /// The strings that were read.
  var strings: SharedStrings { builder.strings }

  var refusal: XMLError? { builder.refusal }

  var isAtBulk: Bool { depth == 1 }

  var wantsText: Bool { item.wantsText }

  func start(_ element: XMLElement) throws(XMLError) {
    depth += 1
    if depth == Self.itemDepth {
      try builder.makeRoom()
      item.clear()
    } else if depth > Self.itemDepth {
      item.start(element)
    }
  }

  func end() throws(XMLError) {
    if depth == Self.itemDepth { builder.append(item.rich) }
    if depth > Self.itemDepth { try item.end() }
    depth -= 1
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe item.append(piece) }
}
