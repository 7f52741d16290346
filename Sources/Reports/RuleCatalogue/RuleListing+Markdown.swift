import Checking

extension RuleListing {
  /// The rules as a page of Markdown, a table first and then a section for each: what
  /// `docs/rules.md` holds.
  package var markdown: String {
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
