import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c106 = RuleExample(
    .singleUnit, fires: Scenario(Table.list("K1 | Full | »U1 | Essay | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | Essay | ")))
}

@Suite struct C106SingleUnitTests {
  @Test func `the unit is named`() {
    let findings = RuleExample.c106.fires.findings(of: .singleUnit)
    #expect(findings.map(\.message) == ["K1 rests on “U1” alone."])
    #expect(findings.map(\.unit) == ["U1"])
  }

  @Test func `two spellings of one unit are one unit`() {
    let scenario = Scenario(Table.list("K1 | Full | »U1 Lamps, u1  LAMPS | Essay | "))
    #expect(scenario.findings(of: .singleUnit).map(\.location) == scenario.marked)
  }

  @Test func `in a matrix it points at the mark, and a mark that says none does not count`() {
    let scenario = Scenario("KSB | [U1] | [U2]\nK1 | N | »X\nK2 | X | X")
    #expect(scenario.findings(of: .singleUnit).map(\.location) == scenario.marked)
  }

  @Test func `a sheet with one unit alone is not judged`() {
    #expect(
      Scenario("KSB | Coverage | Units\nK1 | Full | U1").reasonSkipped(.singleUnit)
        == "the mapping does not name more than one unit")
  }
}
