/// Reads the items of the shared strings, `si` elements, straight from the bytes: ECMA-376 Part 1,
/// 18.4.8.
struct SharedStringsScanner: FastPathScanner {
  static let opening: StaticString = "<sst"

  private var richText: RichTextScanner

  init(limits: Limits, keepsRuns: Bool) {
    richText = RichTextScanner(limits: limits, keepsRuns: keepsRuns)
  }

  mutating func item(
    _ bytes: Span<UInt8>, _ index: inout Int, into strings: inout SharedStringsBuilder
  ) throws(Interruption) -> Bool {
    bytes.skipSpace(&index)
    guard try bytes.has("<si", at: index) else { return false }
    index += 3
    let string: RichString
    if try bytes.has("/>", at: index) {
      index += 2
      string = RichString(text: "")
    } else {
      try bytes.pass(">", &index)
      string = try richText.item(bytes, &index, end: "</si>")
    }
    guard (try? strings.makeRoom()) != nil else { throw .unusual }
    strings.append(string)
    return true
  }
}
