/// The title in a workbook's properties: ECMA-376 Part 2, 11.
package enum DocumentTitle {
  /// Reads the title, and no more of the file than that takes.
  ///
  /// - Returns: The title; nil when the bytes are no package, or it has none.
  package static func read(_ bytes: [UInt8], limits: Limits) -> String? {
    let handler = CorePropertiesHandler()
    guard bytes.starts(with: [0x50, 0x4b]), var package = try? Package(bytes, limits: limits),
      let relationships = try? package.relationships(of: ""),
      let part = relationships.first(where: { $0.isOf("core-properties") }),
      let isRead = try? package.read(PartName.resolve(part.target, from: ""), into: handler), isRead
    else { return nil }
    return handler.title
  }
}

/// Takes the title out of the part that holds the properties.
private final class CorePropertiesHandler: XMLHandler {
  let namespace = XMLNamespace.coreProperties
  private(set) var wantsText = false
  private var text = TextBuffer()

  var title: String? { text.isEmpty ? nil : text.string }

  func start(_ element: XMLElement) { wantsText = element.isNamed("title") && text.isEmpty }

  func end() { wantsText = false }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe text.append(piece) }
}
