import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w103 = RuleExample(
    .formulaWithoutValue,
    fires: Scenario(
      """
      KSB | Coverage | Units | Assessment
      K1  | »=       | U1    | Essay
      K2  | Full     | »=    | Essay
      K3  | Full     | U1    | »=
      »=  | Full     | U1    | Essay
      """),
    passes: Scenario(Table.complete))
}

@Suite struct W103FormulaWithoutValueTests {
  @Test func `a formula in a column that means nothing is not looked at`() {
    let scenario = Scenario("KSB | Coverage | Owner\nK1 | Full | =")
    #expect(scenario.findings(of: .formulaWithoutValue).isEmpty)
  }

  @Test func `the finding counts for the KSB whose cell it is`() {
    let scenario = Scenario(Table.list("K1 | = | U1 | Essay | "))
    #expect(scenario.findings(of: .formulaWithoutValue).map(\.ksb) == ["K1"])
  }
}
