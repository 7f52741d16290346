import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

@Suite struct FindingGroupsTests {
  /// Findings of a rule, reported as a check would.
  private func findings(
    _ code: String = "C101", decided: Suppression? = nil,
    _ report: @Sendable @escaping (inout Findings) -> Void
  ) -> [Finding] {
    let rule = Rule(
      code: code, name: "x", severity: .mustFix, stage: .mapping, clause: .practice(""),
      summary: "",
      rationale: "", bad: .init(""), good: .init(""), fix: "Fix it."
    ) { _, findings in report(&findings) }
    let checker = Checker(rules: [rule], suppressions: [decided].compactMap { $0 })
    return checker.check(Scenario(Table.complete).submission).findings
  }

  private static func code(_ number: Int) -> KSBCode { KSBCode(.knowledge, number) }

  private static func cell(_ row: Int, on sheet: String = "KSB mapping") -> CellLocation {
    CellLocation(sheet: sheet, cell: .init(row: row, column: 1))
  }

  @Test func `sentences that differ in the code alone are one thing, and others are not`() {
    let found = findings { findings in
      findings.report("K1 is odd.", ksb: Self.code(1))
      findings.report("K12 is odd.", ksb: Self.code(12))
      findings.report("K12 is odd.", ksb: Self.code(1))
      findings.report("K2 is even.", ksb: Self.code(2))
    }
    #expect(found.map(\.group) == ["C101/1", "C101/1", nil, nil])
  }

  @Test func `a template groups what it is true of, and a key what it is the key of`() {
    let found = findings { findings in
      findings.report("One.", ksb: Self.code(1), group: "\(.ksbs) are \("red").")
      findings.report("Two.", ksb: Self.code(2), group: "\(.ksbs) are \("blue").")
      findings.report("Three.", ksb: Self.code(3), group: "\(.ksbs) are \("red").")
      findings.report("Four.", group: FindingGroup("x", "\(.count) are x."))
      findings.report("Five.", group: FindingGroup("x", "Other words."))
    }
    #expect(found.map(\.group) == ["C101/1", nil, "C101/1", "C101/2", "C101/2"])
  }

  @Test func `text from a cell cannot pass for a place-holder`() {
    let named: FindingGroup = "\(.ksbs) are red."
    for text in ["ksbs", "\\(.ksbs)", "\u{0}ksbs"] {
      let group: FindingGroup = "\(text) are red."
      #expect(group.key != named.key)
    }
  }

  @Test func `findings of two files are two things`() {
    let found = findings { findings in
      findings.report("The workbook carries macros.", file: "a.xlsx")
      findings.report("The workbook carries macros.", file: "b.xlsx")
    }
    #expect(found.map(\.group) == [nil, nil])
  }

  @Test func `a group keeps what was set aside, and is numbered by what was not`() {
    let decision = Suppression(
      rule: "C101", ksb: Self.code(1), reason: "Agreed", by: "Board",
      source: "ksbcheck.yml, line 1")
    let found = findings(decided: decision) { findings in
      findings.report("A1", at: Self.cell(1), ksb: Self.code(1), group: FindingGroup("a", nil))
      findings.report("A2", at: Self.cell(2), ksb: Self.code(1), group: FindingGroup("a", nil))
      findings.report("B1", at: Self.cell(3), ksb: Self.code(1), group: FindingGroup("b", nil))
      findings.report("B2", at: Self.cell(4), ksb: Self.code(2), group: FindingGroup("b", nil))
    }
    #expect(found.map(\.group) == ["C101/2", "C101/2", "C101/1", "C101/1"])
    #expect(found.map { $0.suppression == nil } == [false, false, false, true])
  }

  @Test(arguments: [(9, 9), (10, 10), (11, 11), (12, 11), (200, 11)])
  func `at most ten questions about one sheet, and one that holds the rest`(
    asked: Int, things: Int
  ) {
    let found = findings("M105") { findings in
      for value in 1...asked {
        let key = "\(value)"
        for row in 1...(value == asked ? 3 : 2) {
          findings.report("?", at: Self.cell(100 * value + row), group: FindingGroup(key, nil))
        }
      }
      findings.report("?", at: Self.cell(1, on: "Other"), group: FindingGroup("other", nil))
    }
    let (others, own) = (
      found.filter { $0.location?.sheet == "Other" },
      found.filter { $0.location?.sheet != "Other" }
    )
    let groups: Set<String?> = Set(own.map(\.group))
    #expect(groups.count == things)
    #expect(groups.contains("rest/1") == (asked > 11))
    // The question of most places is the weightiest, though it comes last.
    let heaviest = own.last?.group
    #expect(own.filter { $0.group == heaviest }.count == 3)
    #expect(others.map(\.group) == [nil])
    #expect(own.count == 2 * asked + 1)
  }

  @Test func `what is no question is not gathered`() {
    let found = findings("C101") { findings in
      for value in 1...30 {
        let key = "\(value)"
        findings.report("?", at: Self.cell(1), group: FindingGroup(key, nil))
      }
    }
    #expect(found.allSatisfy { $0.group == nil })
  }
}
