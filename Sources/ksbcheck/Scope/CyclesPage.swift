import Domain
import Reports

/// What is known of every cycle as a page of Markdown: what `docs/cycles.md` holds.
struct CyclesPage: Sendable {
  let known: PublishedCycles

  /// Tells of the cycles that are known.
  init(_ known: PublishedCycles = .known) { self.known = known }

  /// The whole page.
  var markdown: String {
    var page = MarkdownPage()
    page.paragraph(Self.comment)
    page.heading(1, "Approvals cycles")
    page.paragraph(Self.introduction)
    overview(&page)
    for cycle in known.cycles { section(cycle, &page) }
    differences(&page)
    regulated(&page)
    sources(&page)
    return page.text
  }

  private static let comment =
    "<!-- Generated from Sources/Domain/Cycles/cycles.json by `make docs`: change that, not this page. -->"

  private static let introduction = """
    A mapping is judged by the criteria of one cycle: the one that `--cycle`, or `cycle` in \
    `ksbcheck.yml`, names, or else the last, `2025`: what the regulator described after cycle 5. The report says \
    which, and when the last window that is known closed. \(route) What follows is all that \
    ksbcheck knows of each cycle, with the [source](#sources) of every fact; where no source says \
    anything, neither does this page, and the rules that would need to know are reported as \
    skipped. `ksbcheck scope ST0000` says what the lists say of one standard.
    """

  /// What is said of routes that no cycle was open to.
  private static let route: String = {
    let none = PublishedCycles.known.routesWithoutStandards
    return "“All routes” does not include \(none.value.joined(separator: ", ")): \(none.note ?? "")"
  }()

  private func overview(_ page: inout MarkdownPage) {
    page.table(
      ["Cycle", "Window", "Routes", "Standards in scope"],
      rows: known.cycles.map { cycle in
        [
          cycle.name, cycle.window ?? "not known",
          cycle.routes.map { String($0.value.count) } ?? "not known",
          cycle.list.map { "\($0.entries.count) listed" } ?? "not known",
        ]
      })
  }

  // MARK: A cycle

  private func section(_ cycle: CycleProfile, _ page: inout MarkdownPage) {
    page.heading(2, "Cycle \(cycle.name)")
    if let note = cycle.note { page.paragraph(MarkdownText.inline(note)) }
    page.texts(
      [
        cycle.opens.map { "Opened: \($0.value). \(cite($0.source, $0.note))" },
        cycle.closes.map { "Closed: \($0.value). \(cite($0.source, $0.note))" },
        cycle.routes.map { "Open to \(cycle.routeWords). \(cite($0.source, $0.note))" },
        cycle.firstTeaching.map {
          "First teaching: \($0.value). \(cite($0.source, $0.note))"
        },
        "\(levels(cycle.levels)) \(cite(cycle.levels.source))",
      ].compactMap { $0 } + cycle.wording.map { "\($0.topic): \($0.text) \(cite($0.source))" })
    guard let list = cycle.list else {
      page.paragraph("Its list of standards in scope is not known.")
      return
    }
    scope(list, of: cycle, &page)
  }

  private func levels(_ levels: LevelRules) -> String {
    let qualification = ScopeListing.list(levels.qualification.map(String.init))
    let standard = ScopeListing.list(levels.standard.map(String.init))
    let lower =
      switch levels.lowerQualification {
      case .accepted: "is accepted"
      case .contactFirst: "needs the regulator’s team to be asked first"
      }
    return """
      Levels: qualifications of \(qualification) against standards of \(standard); a \
      qualification below its standard’s level \(lower).
      """
  }

  private func scope(_ list: ScopeList, of cycle: CycleProfile, _ page: inout MarkdownPage) {
    page.heading(3, "The list of cycle \(cycle.name)")
    page.paragraph(MarkdownText.inline("\(list.caveat) \(cite(list.source))"))
    page.texts(
      ScopeCategory.allCases.compactMap { category in
        let count = list.entries.count { $0.category == category }
        guard count > 0 else { return nil }
        let meaning = list.categories[category.rawValue].map { ": it \($0)" } ?? ""
        return "\(count) \(category.words)\(meaning)."
      } + (list.unlisted.map { ["Not listed: \($0)."] } ?? []))
    page.table(
      ["Reference", "Title", "Level", "Category", "Route"], numbers: [2],
      rows: list.entries.map { entry in
        let route = entry.routeSource.map { "\(entry.route) \(cite($0))" } ?? entry.route
        return [
          entry.reference, entry.title, String(entry.level), entry.category.words, route,
        ]
      })
    page.paragraph(
      MarkdownText.inline(
        "Routes: \(cite(list.routeSource)) The page lost some of its headings of routes."))
  }

  // MARK: All cycles

  /// Where a standard is not the same in all lists.
  private func differences(_ page: inout MarkdownPage) {
    let references = Set(ScopeQuery().matches(among: known).map(\.entry.reference)).sorted()
    page.heading(2, "Where the lists differ")
    page.texts(
      references.flatMap { reference in
        ScopeListing(ScopeAnswer(reference, among: known)).disagreements.map {
          "\(reference): \($0)"
        }
      } + known.replacements.map { "\($0.new) took the place of \($0.old). \(cite($0.source))" })
  }

  private func regulated(_ page: inout MarkdownPage) {
    page.heading(2, "Occupations regulated by statute")
    page.paragraph(
      MarkdownText.inline(
        """
        An applicant must have the body’s recognition before applying, and give its number. \
        \(cite(known.regulated.source, known.regulated.note))
        """))
    page.table(
      ["Reference", "Title", "Body"],
      rows: known.regulated.occupations.map {
        [$0.reference, $0.title, "\($0.body) (\($0.abbreviation))"]
      })
  }

  private func sources(_ page: inout MarkdownPage) {
    page.heading(2, "Sources")
    page.texts(
      known.sources.map { source in
        let day = source.asOf.map { ", as of \($0)" } ?? ""
        return "\(source.id): \(source.title)\(day). \(source.note ?? "")"
      })
  }

  /// A source as the facts cite it.
  private func cite(_ id: String, _ note: String? = nil) -> String {
    note.map { "\($0) (\(id))" } ?? "(\(id))"
  }
}
