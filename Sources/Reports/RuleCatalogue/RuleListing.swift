package import Checking

/// The catalogue of rules, and one rule, as a person or a script reads them.
package struct RuleListing: Sendable {
  let rules: [Rule]

  /// Lists `rules` in the order given.
  package init(_ rules: [Rule]) { self.rules = rules }

  /// One line per rule: code, severity, name.
  package var text: String {
    let width = rules.map(\.severity.rawValue.count).max() ?? 0
    return rules.map { rule in
      let severity = rule.severity.rawValue
      let padding = String(repeating: " ", count: width - severity.count)
      return "\(rule.code)  \(severity)\(padding)  \(rule.name)\n"
    }.joined()
  }

  /// The catalogue as a JSON array, one object per rule.
  package var json: String {
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
  package static func explain(_ rule: Rule, style: TextStyle = TextStyle()) -> String {
    let parts = [
      ("Why:  ", rule.rationale), ("From: ", rule.clause.description), ("Bad:  ", rule.bad.text),
      ("Good: ", rule.good.text), ("Fix:  ", rule.fix),
    ].map { Paragraph(text: $0.1, lead: $0.0, indent: "      ") }
    let blank = Paragraph(text: "")
    let title = Paragraph(text: "\(rule.code) \(rule.name) (\(severity(of: rule)))")
    return ([title, blank, Paragraph(text: rule.summary), blank] + parts)
      .flatMap { $0.lines(width: style.width) }.map { $0 + "\n" }.joined()
  }

  /// The severity of a rule's findings, and the exceptions to it.
  static func severity(of rule: Rule) -> String {
    rule.severity.rawValue + (rule.severityExceptions.map { ", but \($0)" } ?? "")
  }
}
