/// The catalogue as a page of Markdown: what `docs/rules.md` holds.
public enum RuleDocumentation {
  /// Renders rules in the order given, a table first and then a section for each.
  public static func markdown(for rules: [Rule] = Catalogue.all) -> String {
    let sections = rules.map(section)
    return ([introduction, table(of: rules)] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    <!-- Generated from Sources/Rules by `make docs`: change the rules, not this page. -->

    # Rules

    Every rule is declared once, in a file of its own under `Sources/Rules`; this page, \
    `ksbcheck rules` and `ksbcheck explain` are made from that. Codes and names are never renamed \
    or reused. A rule’s findings weigh as the table says unless its section says otherwise:

    - **must-fix**: against the criteria, or the check cannot be trusted until it is fixed
    - **should-fix**: a reviewer is likely to query it
    - **note**: for the reviewer’s eyes; nothing to do
    """

  private static func table(of rules: [Rule]) -> String {
    let rows = rules.map { rule in
      "| [\(rule.code)](#\(anchor(of: rule))) | `\(rule.name)` | \(rule.severity.rawValue) | "
        + "\(escaped(rule.summary)) |"
    }
    return (["| code | name | weight | what is checked |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static func section(for rule: Rule) -> String {
    let exceptions = rule.severityExceptions.map { ", but \($0)" } ?? ""
    let stops = rule.stopsTheCheck ? " A finding stops the check: exit code 3." : ""
    return """
      ## \(rule.code) \(rule.name)

      \(rule.summary)

      **Weight**: \(rule.severity.rawValue)\(exceptions).\(stops)

      **Why**: \(rule.rationale)

      **Rests on**: \(rule.clause)

      **Found**: `\(rule.bad.text)`

      **Put right**: `\(rule.good.text)`

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
