import ArgumentParser
import Domain
import Reports

/// `ksbcheck scope`: what the published lists say of a standard.
struct ScopeCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "scope",
    abstract: "Shows whether a standard is in scope in each approvals cycle.",
    discussion: """
      Lists are known of cycles \(PublishedCycles.known.namesWithList.joined(separator: " and ")). \
      Exit codes: 0 a list names it, 1 none of those asked does, 2 the question cannot be \
      understood.

      Examples:
        ksbcheck scope ST0116
        ksbcheck scope ST0116 --cycle 4
        ksbcheck scope --list --cycle 4 --route digital
        ksbcheck scope --list --category contact-us --format csv
      """)

  @Argument(help: ArgumentHelp("The standard's reference.", valueName: "ST0000"))
  var reference: String?

  @Flag(help: "List every standard in scope instead.")
  var list = false

  @Option(
    help: ArgumentHelp(
      "Ask one cycle alone: \(CycleName.choices).", discussion: "Default: all.",
      valueName: "cycle"))
  var cycle: String?

  @Option(help: "With --list: a route, or how its name starts.")
  var route: String?

  @Option(help: "With --list: a level, 4 or 5.")
  var level: Int?

  @Option(help: "With --list: a category.")
  var category: ScopeCategory?

  @Option(help: "Output format: text, json or csv.")
  var format = Format.text

  func validate() throws {
    try CycleName.validate(cycle)
    if list == (reference != nil) {
      throw ValidationError("name a standard, such as ST0116, or use --list")
    }
    if !list, route != nil || level != nil || category != nil {
      throw ValidationError("--route, --level and --category choose among many: use --list")
    }
    if let level, !(4...5).contains(level) {
      throw ValidationError("no list has level \(level); choose 4 or 5")
    }
  }

  func run() throws {
    if let reference {
      try answer(ScopeReference(reading: reference).reference)
    } else {
      try table()
    }
  }

  private func answer(_ reference: String) throws {
    let answer = ScopeAnswer(reference, cycle: cycle)
    let listing = ScopeListing(answer)
    let text =
      switch format {
      case .text: listing.text(style: .ofOutput)
      case .json: listing.json
      case .csv: listing.csv
      }
    try StandardStream.output.write(text)
    if answer.entries.isEmpty { throw ExitStatus.findings }
  }

  private func table() throws {
    let query = ScopeQuery(
      cycle: cycle, route: try route.map(Self.route), level: level, category: category)
    let matches = query.matches()
    let table = ScopeTable(matches)
    let text =
      switch format {
      case .text: table.text
      case .json: table.json
      case .csv: table.csv
      }
    try StandardStream.output.write(text)
    guard matches.isEmpty else { return }
    Message(nothing).write()
    throw ExitStatus.findings
  }

  private static func route(_ text: String) throws -> String {
    let known = PublishedCycles.known
    if let route = known.route(named: text) { return route }
    let hint = known.nearestRoute(to: text).map { "; did you mean “\($0)”?" } ?? ""
    throw UsageError(
      "unknown route “\(text)”\(hint) The routes are: \(known.routes.joined(separator: "; "))")
  }

  /// Why the list is empty.
  private var nothing: String {
    if let cycle, PublishedCycles.known.namesWithoutList.contains(cycle) {
      return "the list of standards in scope for cycle \(cycle) is not known here"
    }
    return "no standard in the lists is like that"
  }
}

/// The reference of a standard as a person types it.
struct ScopeReference {
  private static let mostHints = 3

  let reference: String

  /// Reads a reference; its version says nothing, since lists name none.
  ///
  /// - Throws: `UsageError` that says what was probably meant.
  init(reading text: String) throws {
    guard let read = StandardReference(text) else {
      let hint = Self.likely(text).map { "; did you mean \($0)?" } ?? ""
      throw UsageError(
        "“\(text)” is not a standard reference: use ST and four digits, such as ST0116\(hint)")
    }
    reference = read.reference
  }

  /// The reference of someone who left a zero out or typed the letter O, or of a title.
  private static func likely(_ text: String) -> String? {
    let letters = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let digits = letters.drop { "ST".contains($0) }.map { $0 == "O" ? "0" : $0 }
    if (1...4).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) {
      return "ST" + String(repeating: "0", count: 4 - digits.count) + String(digits)
    }
    return titles(like: text)
  }

  /// The references of the titles that hold a text, or of the one that is nearest to it.
  private static func titles(like text: String) -> String? {
    var titles: [String: String] = [:]
    for entry in ScopeQuery().matches().map(\.entry) { titles[entry.reference] = entry.title }
    let wanted = text.lowercased()
    var found = titles.filter { wanted.count > 2 && $0.value.lowercased().contains(wanted) }
    if found.isEmpty, let title = Nearest(among: titles.values.sorted()).word(to: text) {
      found = titles.filter { $0.value == title }
    }
    let names = found.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return names.isEmpty ? nil : names.prefix(mostHints).joined(separator: " or ")
  }
}

extension ScopeCategory: ExpressibleByArgument {}
