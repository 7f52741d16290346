import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m108 = RuleExample(
    .noUnit, fires: Scenario(Table.list("K1 | Full | » | Essay | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | Essay | ")))
}

@Suite struct M108NoUnitTests {
  @Test(arguments: [
    "K1 | Full | » | Essay | ", "K1 | Partial | » | Essay | Unsafe in class",
    "K1 | Full | »N/A | Essay | ", "K1 | Full | »- | Essay | ",
    "K1 | Full | »Not covered | Essay | ",
  ])
  func `a covered KSB needs a unit`(row: String) {
    let scenario = Scenario(Table.list(row))
    #expect(scenario.findings(of: .noUnit).map(\.location) == scenario.marked)
  }

  @Test(arguments: [
    "K1 | None | | | ", "K1 | | | | ", "K1 | Full | TBC | | ", "K1 | Full | #REF! | | ",
  ])
  func `one that is not covered, a prompt or an error is no finding`(row: String) {
    #expect(Scenario(Table.list(row)).findings(of: .noUnit).isEmpty)
  }

  @Test func `a unit in any of the continued rows is enough`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | \n | | U1\nK2 | Full | U1")
    #expect(scenario.findings(of: .noUnit).isEmpty)
  }

  @Test func `a sheet with no column for units is one finding`() {
    let scenario = Scenario("KSB | Coverage\nK1 | Full\nK2 | Full\nK3 | Full")
    let findings = scenario.findings(of: .noUnit)
    #expect(findings.map(\.location) == [CellLocation(sheet: "KSB mapping")])
  }

  @Test func `a units column that is blank is one thing`() {
    let rows = (1...5).map { "K\($0) | Full | »" }
    let scenario = Scenario("KSB | Coverage | Units\n" + rows.joined(separator: "\n"))
    let findings = scenario.findings(of: .noUnit)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(Set(findings.map(\.group)) == ["M108/1"])
  }

  @Test func `what the units cell says instead of a unit is quoted`() {
    let scenario = Scenario(Table.list("K1 | Full | N/A | Essay | "))
    #expect(scenario.findings(of: .noUnit).map(\.quoted) == ["N/A"])
  }
}
