import Domain
import Reports

/// What the lists of standards in scope say of one standard, for people and for programs.
struct ScopeListing: Sendable {
  let answer: ScopeAnswer
  let known: PublishedCycles

  /// Tells what `answer` says, out of `known`.
  init(_ answer: ScopeAnswer, known: PublishedCycles = .known) {
    self.answer = answer
    self.known = known
  }

  /// The answer in words.
  func text(style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style: style)
    page.paragraph(answer.title.map { "\(answer.reference) \($0)" } ?? unlisted)
    page.space()
    let width = answer.cycles.map(\.cycle.name.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 10)
    for said in answer.cycles {
      let name = "  Cycle \(said.cycle.name)"
      let padding = String(repeating: " ", count: indent.count - name.count)
      page.paragraph(said.words, lead: name + padding, indent: indent)
    }
    if !notes.isEmpty { page.space() }
    for note in notes { page.paragraph(note) }
    return page.text
  }

  /// What is to be borne in mind, a sentence each.
  var notes: [String] { disagreements + standing + caveats }

  /// Where the lists that name the standard differ.
  var disagreements: [String] {
    let named = answer.cycles.compactMap { said in said.entry.map { (said.cycle.name, $0) } }
    var notes: [String] = []
    if Set(named.map(\.1.level)).count > 1 {
      let levels = named.map { "\($0.1.level) in cycle \($0.0)" }
      notes.append("The lists differ about its level: \(Self.list(levels)).")
    }
    if Set(named.map { $0.1.title.lowercased() }).count > 1 {
      let titles = named.map { "“\($0.1.title)” in cycle \($0.0)" }
      notes.append("The lists differ about its title: \(Self.list(titles)).")
    }
    return notes
  }

  private var standing: [String] {
    [
      answer.replacedBy.map { "\($0) took its place." },
      answer.replaces.map { "It took the place of \($0)." },
      answer.regulated.map {
        """
        The occupation is regulated by the \($0.body) (\($0.abbreviation)), whose recognition \
        number an application needs.
        """
      },
    ].compactMap { $0 }
  }

  private var caveats: [String] {
    answer.cycles.compactMap { said in
      said.cycle.list.map { "Cycle \(said.cycle.name): \($0.caveat)" }
    }
  }

  /// That no list names the standard, and what that is worth.
  private var unlisted: String {
    let lists = answer.cycles.filter { $0.cycle.list != nil }.map(\.cycle.name)
    let silent = answer.cycles.filter { $0.cycle.list == nil }.map(\.cycle.name)
    let none =
      lists.isEmpty
      ? nil
      : """
      \(answer.reference) is in none of the lists that are known here (\(Self.cycles(lists))).
      """
    let unknown =
      silent.isEmpty
      ? nil
      : "Whether \(answer.reference) is in scope for \(Self.cycles(silent)) is not known here."
    return [none, unknown].compactMap { $0 }.joined(separator: " ")
  }

  static func cycles(_ names: [String]) -> String {
    (names.count == 1 ? "cycle " : "cycles ") + list(names)
  }

  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension ScopeAnswer.OfCycle {
  /// What the cycle says, in words.
  var words: String {
    guard let list = cycle.list else {
      return "no list is known here; open to \(cycle.routeWords)\(dates)"
    }
    guard let entry else {
      return "not listed" + (list.unlisted.map { ": \($0)" } ?? "") + dates
    }
    let meaning = list.categories[entry.category.rawValue].map { ": it \($0)" } ?? ""
    return "\(entry.category.words)\(meaning) (level \(entry.level), \(entry.route))\(dates)"
  }

  /// The cycle's window, if it is known.
  private var dates: String { cycle.window.map { "; window \($0)" } ?? "; window not known" }
}

extension CycleProfile {
  /// The routes that it was open to, in words.
  var routeWords: String {
    guard let routes = routes?.value else { return "routes that are not known" }
    if routes.count == PublishedCycles.known.openRoutes.count { return "all routes" }
    return (routes.count == 1 ? "the route " : "the routes ") + routes.joined(separator: "; ")
  }
}

extension ScopeListing {
  /// The answer for programs: see `docs/scope.schema.json`.
  var json: String {
    JSONValue.object([
      ("formatVersion", .integer(ScopeTable.formatVersion)),
      ("reference", .string(answer.reference)),
      ("title", JSONValue(answer.title)),
      ("isListed", .boolean(!answer.entries.isEmpty)),
      ("cycles", .array(answer.cycles.map(Self.cycle))),
      ("replacedBy", JSONValue(answer.replacedBy)),
      ("replaces", JSONValue(answer.replaces)),
      ("regulator", JSONValue(answer.regulated?.body)),
      ("notes", JSONValue(notes)),
    ]).text
  }

  /// What the lists say as a table: a row for each list that names the standard.
  var csv: String {
    ScopeTable(
      answer.cycles.compactMap { said in
        said.entry.map { ScopeQuery.Match(cycle: said.cycle.name, entry: $0) }
      }
    ).csv
  }

  private static func cycle(_ said: ScopeAnswer.OfCycle) -> JSONValue {
    .object([
      ("cycle", .string(said.cycle.name)),
      ("listKnown", .boolean(said.cycle.list != nil)),
      ("listAsOf", JSONValue(said.cycle.list?.asOf?.text)),
      ("opens", JSONValue(said.cycle.opens?.value.text)),
      ("closes", JSONValue(said.cycle.closes?.value.text)),
      ("firstTeaching", JSONValue(said.cycle.firstTeaching?.value.text)),
      ("routes", JSONValue(said.cycle.routes?.value ?? [])),
      ("entry", said.entry.map(\.json) ?? .null),
    ])
  }
}

extension ScopeEntry {
  /// What a list says, as an object of JSON.
  var json: JSONValue {
    .object([
      ("category", .string(category.rawValue)),
      ("level", .integer(level)),
      ("title", .string(title)),
      ("route", .string(route)),
    ])
  }
}

/// Standards out of the lists, for people and for programs.
struct ScopeTable: Sendable {
  /// The version of the JSON forms.
  static let formatVersion = 1

  let matches: [ScopeQuery.Match]

  /// Tells of the entries that were found.
  init(_ matches: [ScopeQuery.Match]) { self.matches = matches }

  /// A line for each entry: cycle, reference, level, category, title and route.
  var text: String {
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
  var json: String {
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
  var csv: String {
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
