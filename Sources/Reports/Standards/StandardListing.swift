public import Standards

/// What a library of standards holds, as a person or a script reads it.
public struct StandardListing: Sendable {
  private let entries: [StandardLibrary.Entry]

  /// Lists entries in the order given.
  public init(_ entries: [StandardLibrary.Entry]) { self.entries = entries }

  /// A line for each: reference, version, title, file.
  public var text: String {
    let versions = entries.map { VisibleText.oneLine($0.version ?? "–") }
    let width = versions.map(\.count).max() ?? 0
    return zip(entries, versions).map { entry, version in
      let padding = String(repeating: " ", count: width - version.count)
      let rest = VisibleText.oneLine("\(entry.title)  (\(entry.file))")
      return "\(VisibleText.oneLine(entry.reference))  \(version)\(padding)  \(rest)\n"
    }.joined()
  }

  /// The same as a JSON array, one object a standard.
  public var json: String {
    JSONValue.array(
      entries.map {
        .object([
          ("reference", .string($0.reference)), ("version", JSONValue($0.version)),
          ("title", .string($0.title)), ("file", .string($0.file)),
        ])
      }
    ).text
  }
}
