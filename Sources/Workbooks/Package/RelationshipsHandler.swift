/// Reads a relationships part: ECMA-376 Part 2, 6.5.3.
final class RelationshipsHandler: XMLHandler {
  let namespace = XMLNamespace.packageRelationships
  let wantsText = false
  private(set) var relationships: [Relationship] = []
  private let limit: Int

  init(limits: Limits) { limit = limits.relationships }

  func start(_ element: XMLElement) throws(XMLError) {
    guard element.isNamed("Relationship") else { return }
    guard relationships.count < limit else {
      throw .overLimit(name: "the number of relationships", limit: limit)
    }
    relationships.append(
      Relationship(
        id: element["Id"] ?? "", type: element["Type"] ?? "", target: element["Target"] ?? "",
        isExternal: element["TargetMode"] == "External"))
  }

  func end() {}

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
