import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q105 = RuleExample(
    .unitUnmapped,
    fires: Scenario(
      Table.mapping, structure: Table.units + "\n»U4 | Mandatory | | 4 | 15",
      combinations: Table.oneOfGroup),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q105UnitUnmappedTests {
  @Test func `an optional unit weighs more`() {
    let scenario = Scenario(
      Table.mapping, structure: Table.units + "\n»U4 | Optional | A | 4 | 15",
      combinations: Table.oneOfGroup)
    let findings = scenario.findings(of: .unitUnmapped)
    #expect(findings.map(\.severity) == [.shouldFix])
    #expect(findings.map(\.message) == ["The optional unit U4 is mapped to no KSB."])
    #expect(findings.map(\.file) == ["structure.xlsx"])
  }
}
