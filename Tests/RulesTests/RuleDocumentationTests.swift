import Foundation
import Testing

@testable import Rules

@Suite struct RuleDocumentationTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rules.md")

  /// Writes the page instead when `KSBCHECK_RECORD` is 1, and fails so that nobody takes it for a
  /// pass.
  @Test func `docs/rules.md is up to date`() throws {
    let expected = Data(RuleDocumentation.markdown().utf8)
    if ProcessInfo.processInfo.environment["KSBCHECK_RECORD"] == "1" {
      try expected.write(to: Self.page)
      Issue.record("docs/rules.md was written; look at it, then run again")
      return
    }
    let actual = try Data(contentsOf: Self.page)
    #expect(actual == expected, "docs/rules.md is out of date: run `make docs`")
  }

  @Test func `every rule has its section and its line in the table`() {
    let lines = Set(RuleDocumentation.markdown().split(separator: "\n").map(String.init))
    for rule in Catalogue.all {
      #expect(lines.contains("## \(rule.code) \(rule.name)"))
      #expect(lines.contains { $0.hasPrefix("| [\(rule.code)](#\(rule.code.lowercased())-") })
    }
  }

  @Test func `a bar in a text does not end its column`() {
    let rule = Rule(
      code: "X100", name: "bar", severity: .note, stage: .workbook, clause: "C.",
      summary: "A | B.", rationale: "R.", bad: .init("b"), good: .init("g"), fix: "F."
    ) { _, _ in }
    #expect(RuleDocumentation.markdown(for: [rule]).contains("A \\| B. |"))
  }
}
