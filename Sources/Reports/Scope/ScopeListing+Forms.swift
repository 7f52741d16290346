import Domain

extension ScopeListing {
  /// The answer for programs: see `docs/scope.schema.json`.
  package var json: String {
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
  package var csv: String {
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
