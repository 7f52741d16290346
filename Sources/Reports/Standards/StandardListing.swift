package import Domain

/// What a library of standards holds, as a person or a script reads it.
package struct StandardListing: Sendable {
  private let entries: [StandardLibrary.Entry]

  /// Lists entries in the order given.
  package init(_ entries: [StandardLibrary.Entry]) { self.entries = entries }

  /// Those of some entries that have a level, and whose reference or title holds some words.
  package static func matching(
    _ entries: [StandardLibrary.Entry], search: String?, level: Int?
  ) -> [StandardLibrary.Entry] {
    let words = (search ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return entries.filter { entry in
      let names = ([entry.reference, entry.title] + entry.otherReferences).joined(separator: " ")
        .lowercased()
      return (level == nil || entry.level == level) && words.allSatisfy { names.contains($0) }
    }
  }

  /// A line for each: reference, version, level, counts of KSBs, title, file.
  package var text: String {
    let columns = entries.map { entry in
      [
        entry.reference, entry.version ?? "–", entry.level.map { "level \($0)" } ?? "level –",
        Self.counts(of: entry),
      ].map { SanitizedText.oneLine($0) }
    }
    let widths = (0..<4).map { column in columns.map { $0[column].count }.max() ?? 0 }
    return zip(entries, columns).map { entry, cells in
      let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let rest = SanitizedText.oneLine("\(entry.title)  (\(entry.file))")
      return "\(padded.joined(separator: "  "))  \(rest)\n"
    }.joined()
  }

  /// `43 K, 27 S, 9 B`, or that the record lists none.
  private static func counts(of entry: StandardLibrary.Entry) -> String {
    guard entry.counts.contains(where: { $0 > 0 }) else { return "no KSBs" }
    return zip(entry.counts, ["K", "S", "B"]).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  /// The same as a JSON array, one object a standard.
  package var json: String {
    JSONValue.array(
      entries.map { entry in
        .object(
          [
            ("reference", .string(entry.reference)), ("version", JSONValue(entry.version)),
            ("title", .string(entry.title)), ("file", .string(entry.file)),
            ("otherReferences", JSONValue(entry.otherReferences)),
            ("level", JSONValue(entry.level)),
          ]
            + zip(["knowledge", "skills", "behaviours"], entry.counts).map {
              ($0, JSONValue.integer($1))
            })
      }
    ).text
  }
}
