import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m107 = RuleExample(
    .unitUnknown,
    fires: Scenario(
      Table.mapping("»U1, U99"), structure: Table.units, combinations: Table.oneOfGroup),
    passes: Scenario(
      Table.mapping("unit U1, u2"), structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct M107UnitUnknownTests {
  @Test func `the unit is named, and the nearest one suggested`() {
    let scenario = Scenario(
      Table.mapping("U1, UE2"), structure: Table.units, combinations: Table.oneOfGroup)
    #expect(
      scenario.messages(of: .unitUnknown) == [
        "K1 names the unit “UE2”, which the structure does not have; the nearest is “U2”."
      ])
    #expect(scenario.findings(of: .unitUnknown).map(\.unit) == ["UE2"])
  }

  @Test func `a unit of another number is not suggested`() {
    let scenario = Scenario(
      Table.mapping("U1, U22"), structure: Table.units, combinations: Table.oneOfGroup)
    #expect(
      scenario.messages(of: .unitUnknown) == [
        "K1 names the unit “U22”, which the structure does not have."
      ])
  }

  @Test func `a unit that is named all over the sheet is one thing`() {
    let rows = (1...6).map { "K\($0) | Full | U1, U9" }.joined(separator: "\n")
    let scenario = Scenario("KSB | Coverage | Units\n" + rows, structure: Table.units)
    let findings = scenario.findings(of: .unitUnknown)
    #expect(findings.map(\.ksb) == ["K1", "K2", "K3", "K4", "K5", "K6"])
    #expect(Set(findings.map(\.group)) == ["M107/1"])
    #expect(
      findings.first?.sentenceOfGroup == "… name the unit “U9”, which the structure does not have.")
  }

  @Test func `what follows from it is not said again`() {
    let scenario = Scenario(
      "KSB | Coverage | Units\nK1 | Full | UE2\nK2 | Full | U1, U3",
      structure: Table.units, combinations: Table.oneOfGroup)
    #expect(scenario.findings(of: .unitUnknown).map(\.unit) == ["UE2"])
    #expect(scenario.findings(of: .singleUnit).isEmpty)
    #expect(scenario.findings(of: .unitUnmapped).isEmpty)
    #expect(scenario.findings(of: .coverageNotGuaranteed).isEmpty)
  }

  @Test func `without a structure nothing is said`() {
    #expect(Scenario(Table.mapping).reasonSkipped(.unitUnknown) == "no structure sheet was given")
  }
}
