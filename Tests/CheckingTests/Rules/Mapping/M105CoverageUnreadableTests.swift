import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m105 = RuleExample(
    .coverageUnreadable,
    fires: Scenario(Table.list("K1 | »Mostly | U1, U2 | Essay | ")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Unsafe in class")))
}

@Suite struct M105CoverageUnreadableTests {
  @Test func `the word is quoted`() {
    #expect(
      RuleExample.m105.fires.messages(of: .coverageUnreadable) == [
        """
        The coverage of K1 cannot be read: “Mostly” is not a word or mark that means full, partial \
        or none.
        """
      ])
  }

  @Test func `a mark in a matrix is found at its own cell, with its unit`() {
    let scenario = Scenario("KSB | [U1] | [U2]\nK1 | X | »?\nK2 | »! | ")
    let findings = scenario.findings(of: .coverageUnreadable)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(findings.map(\.unit) == ["U2", "U1"])
    #expect(scenario.submission.standards[0].claims.map(\.coverage) == [.full, .unclear])
  }

  @Test func `a value is one thing, wherever it stands`() {
    let scenario = Scenario(
      "KSB | Coverage | Units\nK1 | Mostly | U1\nK2 | Hm | U1\nK3 | mostly | U1\nK4 | Full | U1")
    let findings = scenario.findings(of: .coverageUnreadable)
    #expect(findings.map(\.group) == ["M105/1", nil, "M105/1"])
    #expect(
      findings.first?.sentenceOfGroup == """
        The coverage of … cannot be read: “Mostly” is not a word or mark that means full, partial \
        or none.
        """)
  }

  @Test func `crosses beside ticks are one thing, however many they are`() {
    let scenario = Scenario("KSB | [U1] | [U2]\nK1 | Full | »X\nK2 | »X | »X") { recognised in
      for place in recognised.sheets[0].table?.entries.indices ?? 0..<0 {
        for mark in recognised.sheets[0].table?.entries[place].marks.indices ?? 0..<0
        where recognised.sheets[0].table?.entries[place].marks[mark].cell.text == "X" {
          recognised.sheets[0].table?.entries[place].marks[mark].reading = .unreadable
          recognised.sheets[0].table?.entries[place].marks[mark].isDoubtfulCross = true
        }
      }
    }
    let findings = scenario.findings(of: .coverageUnreadable)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(findings.map(\.group) == ["M105/1", "M105/1", "M105/1"])
    #expect(findings.first?.message.contains("the cross here may mean that K1 is") == true)
    #expect(scenario.submission.standards[0].claims.map(\.coverage) == [.full, .unclear])
  }

  @Test func `without words or marks the rule is skipped`() {
    #expect(
      Scenario("KSB | Units\nK1 | U1").reasonSkipped(.coverageUnreadable)
        == "the mapping has no column of coverage words or marks")
  }
}
