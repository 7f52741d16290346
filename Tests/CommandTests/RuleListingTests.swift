import Checking
import Reports
import TestSupport
import Testing

@testable import ksbcheck

@Suite("The catalogue of rules as text and as a page")
struct RuleListingTests {
  private let page = RuleListing(Catalogue.all).markdown

  @Test func `docs/rules.md is up to date`() throws {
    try Golden("docs/rules.md").check(page)
  }

  @Test func `every rule has its section and its line in the table`() {
    let lines = Set(page.split(separator: "\n").map(String.init))
    for rule in Catalogue.all {
      #expect(lines.contains("## \(rule.code) \(rule.name)"))
      #expect(lines.contains { $0.hasPrefix("| [\(rule.code)](#\(rule.code.lowercased())-") })
    }
  }

  @Test func `a rule is explained in lines that fit the terminal`() throws {
    for rule in Catalogue.all {
      let text = RuleListing.explain(rule, style: TextStyle(width: 60))
      let longest = try #require(text.split(separator: "\n").map(\.count).max())
      #expect(longest <= 60)
      #expect(text.hasPrefix(rule.code))
      for label in ["Why:", "From:", "Bad:", "Good:", "Fix:"] {
        #expect(text.contains("\n\(label) "))
      }
    }
  }

  @Test func `a bar in a text does not end its column`() {
    let rule = Rule(
      code: "X100", name: "bar", severity: .note, stage: .workbook, clause: .practice("C."),
      summary: "A | B.", rationale: "R.", bad: .init("b"), good: .init("g"), fix: "F."
    ) { _, _ in }
    #expect(RuleListing([rule]).markdown.contains("A \\| B. |"))
  }
}
