import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c101 = RuleExample(
    .ksbNotCovered, fires: Scenario(Table.list("K1 | »None | | | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | Essay | ")))
}

@Suite struct C101KSBNotCoveredTests {
  @Test(arguments: [
    "KSB | Coverage | [U1]\nK1 | »None | \nK2 | Full | X",
    "KSB | [U1] | [U2]\n»K1 | | \nK2 | X | ",
    "KSB | [U1] | [U2]\nK1 | »N | N\nK2 | X | ",
    "KSB | Units\nK1 | »\nK2 | U1",
    "KSB | Coverage | Units\nK1 | None | \n | »Full | U1\nK2 | »None | ",
  ])
  func `it points at the cell that decides`(sheet: String) {
    let scenario = Scenario(sheet)
    #expect(scenario.findings(of: .ksbNotCovered).map(\.location) == scenario.marked.suffix(1))
  }

  @Test func `a missing KSB is M101's, not one that is not covered`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | U1", standard: .example())
    #expect(scenario.findings(of: .ksbNotCovered).isEmpty)
  }

  @Test func `parts that are all not covered make one finding`() {
    let scenario = Scenario("KSB | Coverage\nK1.1 | »None\nK1.2 | None", standard: .example())
    #expect(scenario.findings(of: .ksbNotCovered).map(\.ksb) == ["K1"])
    #expect(scenario.findings(of: .ksbNotCovered).map(\.location) == scenario.marked)
  }
}
