/// Reads the strings that cells refer to by number: ECMA-376 Part 1, 18.4.9.
final class SharedStringsHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  private(set) var strings: [String] = []
  private let limit: Int
  private var item: RichText
  private var depth = 0

  private static let itemDepth = 2

  init(limits: Limits) {
    limit = limits.sharedStrings
    item = RichText(limits: limits)
  }

  var wantsText: Bool { item.wantsText }

  func start(_ element: XMLElement) throws(XMLError) {
    depth += 1
    if depth == Self.itemDepth {
      guard strings.count < limit else {
        throw .overLimit(name: "the number of shared strings", limit: limit)
      }
      item.clear()
    } else if depth > Self.itemDepth {
      item.start(element)
    }
  }

  func end() throws(XMLError) {
    if depth == Self.itemDepth { strings.append(item.string) }
    if depth > Self.itemDepth { try item.end() }
    depth -= 1
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe item.append(piece) }
}
