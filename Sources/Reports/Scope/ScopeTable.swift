package import Domain

/// Standards out of the lists, for people and for programs.
package struct ScopeTable: Sendable {
  /// The version of the JSON forms.
  static let formatVersion = 1

  let matches: [ScopeQuery.Match]

  /// Tells of the entries that were found.
  package init(_ matches: [ScopeQuery.Match]) { self.matches = matches }

  /// A line for each entry: cycle, reference, level, category, title and route.
  package var text: String {
    let names = matches.map(\.cycle.count).max() ?? 0
    let categories = matches.map(\.entry.category.words.count).max() ?? 0
    return matches.map { match in
      let entry = match.entry
      let cycle = match.cycle.padded(to: names)
      let category = entry.category.words.padded(to: categories)
      return
        "cycle \(cycle)  \(entry.reference)  level \(entry.level)  \(category)  "
        + "\(entry.title) (\(entry.route))\n"
    }.joined()
  }

  /// The entries for programs: see `docs/scope.schema.json`.
  package var json: String {
    JSONValue.object([
      ("formatVersion", .integer(Self.formatVersion)),
      (
        "standards",
        .array(
          matches.map { match in
            .object([
              ("cycle", .string(match.cycle)), ("reference", .string(match.entry.reference)),
              ("entry", match.entry.json),
            ])
          })
      ),
    ]).text
  }

  /// The entries as a table for spreadsheets.
  package var csv: String {
    let header = ["cycle", "reference", "category", "level", "title", "route"]
    let rows = matches.map { match in
      [
        match.cycle, match.entry.reference, match.entry.category.rawValue,
        String(match.entry.level), match.entry.title, match.entry.route,
      ]
    }
    return CSVTable(rows: [header] + rows).text
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
