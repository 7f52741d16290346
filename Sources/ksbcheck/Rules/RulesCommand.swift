import ArgumentParser
import Checking
import Domain
import Reports

/// `ksbcheck rules`: the catalogue.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists every rule with its code and severity.")

  @Option(help: "How to write the list.")
  var format = Format.text

  func run() throws {
    try StandardStream.output.write(listing)
  }

  private var listing: String {
    let rules = RuleListing(Catalogue.all)
    return switch format {
    case .text: rules.text
    case .json: rules.json
    case .markdown: rules.markdown
    }
  }
}

/// `ksbcheck explain CODE`: one rule in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what, why, a bad and a good cell, how to fix it.")

  @Argument(help: "The rule's code, such as C101, or its name.")
  var code: String

  func run() throws {
    let rule =
      Catalogue.rule(code: code) ?? Catalogue.all.first { $0.name == code.lowercased() }
    guard let rule else { throw UsageError(unknown) }
    let style = TextStyle(width: StandardStream.output.width ?? 80)
    try StandardStream.output.write(RuleListing.explain(rule, style: style))
  }

  private var unknown: String {
    let codes = Catalogue.all.map(\.code)
    let hint = Nearest(among: codes).word(to: code).map { "; did you mean \($0)?" } ?? ""
    return "there is no rule \(code)\(hint) (“ksbcheck rules” lists them all)"
  }
}

/// The catalogue of rules, and one rule, as a person or a script reads them.
struct RuleListing: Sendable {
  let rules: [Rule]

  /// Lists `rules` in the order given.
  init(_ rules: [Rule]) { self.rules = rules }

  /// One line per rule: code, severity, name.
  var text: String {
    let width = rules.map(\.severity.rawValue.count).max() ?? 0
    return rules.map { rule in
      let severity = rule.severity.rawValue
      let padding = String(repeating: " ", count: width - severity.count)
      return "\(rule.code)  \(severity)\(padding)  \(rule.name)\n"
    }.joined()
  }

  /// The catalogue as a JSON array, one object per rule.
  var json: String {
    JSONValue.array(rules.map(Self.describe)).text
  }

  private static func describe(_ rule: Rule) -> JSONValue {
    .object([
      ("code", .string(rule.code)), ("name", .string(rule.name)),
      ("severity", .string(rule.severity.rawValue)), ("clause", .string(rule.clause.text)),
      ("clauseKind", .string(rule.clause.kind.rawValue)),
      ("document", JSONValue(rule.clause.document?.title)),
      ("quotation", JSONValue(rule.clause.quotation)),
      ("summary", .string(rule.summary)), ("rationale", .string(rule.rationale)),
      ("bad", .string(rule.bad.text)), ("good", .string(rule.good.text)),
      ("fix", .string(rule.fix)),
    ])
  }

  /// One rule in full: what, why, a bad and a good cell, how to fix.
  static func explain(_ rule: Rule, style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style: style)
    page.paragraph("\(rule.code) \(rule.name) (\(severity(of: rule)))")
    page.space()
    page.paragraph(rule.summary)
    page.space()
    for (lead, text) in [
      ("Why:  ", rule.rationale), ("From: ", rule.clause.description), ("Bad:  ", rule.bad.text),
      ("Good: ", rule.good.text), ("Fix:  ", rule.fix),
    ] {
      page.paragraph(text, lead: lead, indent: "      ")
    }
    return page.text
  }

  /// The severity of a rule's findings, and the exceptions to it.
  static func severity(of rule: Rule) -> String {
    rule.severity.rawValue + (rule.severityExceptions.map { ", but \($0)" } ?? "")
  }
}

extension RuleListing {
  /// The rules as a page of Markdown, a table first and then a section for each: what
  /// `docs/rules.md` holds.
  var markdown: String {
    let sections = rules.map(Self.section)
    return ([Self.introduction, table] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    <!-- Generated from Sources/Checking/Rules by `make docs`: change the rules, not this page. -->

    # Rules

    Every rule is declared once, in a file of its own under `Sources/Checking/Rules`; this page, \
    `ksbcheck rules` and `ksbcheck explain` are made from that. Codes and names are never renamed \
    or reused. A rule’s findings have the severity in the table unless its section says otherwise:

    - **must-fix**: against the criteria, or the check cannot be trusted until it is fixed
    - **should-fix**: a reviewer is likely to query it
    - **note**: for the reviewer’s eyes; nothing to do

    What a rule rests on is of one of three kinds. \(kinds)
    """

  /// What each kind of clause is, and how many rules rest on one.
  private static var kinds: String {
    let counts = Dictionary(grouping: Catalogue.all, by: \.clause.kind).mapValues(\.count)
    func count(_ kind: Clause.Kind) -> Int { counts[kind] ?? 0 }
    return """
      A **source** is a document that says so, in the words that are quoted \
      (\(count(.source)) rules). **Our reading** is what we take to follow from a document, or \
      from what is known of one that we do not have (\(count(.reading)) rules): the text of section \
      4.1 of the approvals criteria is among those, and is cited for no more than the regulator’s \
      page says of it. **Good practice** rests on nothing published (\(count(.practice)) rules).
      """
  }

  private var table: String {
    let rows = rules.map { rule in
      "| [\(rule.code)](#\(Self.anchor(of: rule))) | `\(rule.name)` | \(rule.severity.rawValue) | "
        + "\(Self.escaped(rule.summary)) |"
    }
    return (["| code | name | severity | what is checked |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static func section(for rule: Rule) -> String {
    let stops = rule.stopsTheCheck ? " A finding stops the check: exit code 3." : ""
    return """
      ## \(rule.code) \(rule.name)

      \(rule.summary)

      **Severity**: \(severity(of: rule)).\(stops)

      **Why**: \(rule.rationale)

      **Rests on**: \(rule.clause)

      **Bad**: `\(rule.bad.text)`

      **Good**: `\(rule.good.text)`

      **What to do**: \(rule.fix)
      """
  }

  /// The anchor that Markdown renderers give a section's heading.
  private static func anchor(of rule: Rule) -> String {
    "\(rule.code.lowercased())-\(rule.name)"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
