package import Domain

/// What the lists of standards in scope say of one standard, for people and for programs.
package struct ScopeListing: Sendable {
  let answer: ScopeAnswer
  let known: PublishedCycles

  /// Tells what `answer` says, out of `known`.
  package init(_ answer: ScopeAnswer, known: PublishedCycles = .known) {
    self.answer = answer
    self.known = known
  }

  /// The answer in words.
  package func text(style: TextStyle = TextStyle()) -> String {
    let title = answer.title.map { "\(answer.reference) \($0)" }
    let lead = Paragraph(text: title ?? unlisted)
    let blank = Paragraph(text: "")
    let width = answer.cycles.map(\.cycle.name.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 10)
    let lines = answer.cycles.map { said in
      let name = "  Cycle \(said.cycle.name)"
      let padding = String(repeating: " ", count: indent.count - name.count)
      return Paragraph(text: said.words, lead: name + padding, indent: indent)
    }
    let notes = self.notes.map { Paragraph(text: $0) }
    return ([lead, blank] + lines + (notes.isEmpty ? [] : [blank]) + notes)
      .flatMap { $0.lines(width: style.width) }.map { $0 + "\n" }.joined()
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
