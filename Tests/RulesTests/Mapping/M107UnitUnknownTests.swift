import MarkedSheets
import Qualifications
import Recognition
import Submissions
import Testing
import Workbooks

@testable import Rules

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
      Table.mapping("U1, U22"), structure: Table.units, combinations: Table.oneOfGroup)
    #expect(
      scenario.messages(of: .unitUnknown) == [
        "K1 names the unit “U22”, which the structure does not have; the nearest is “U2”."
      ])
    #expect(scenario.findings(of: .unitUnknown).map(\.unit) == ["U22"])
  }

  @Test func `a title, a code and both name a unit, even with a comma in the title`() {
    let units = """
      Unit | Title                   | Status
      U1   | Soil, water and light   | Mandatory
      U2   | People                  | Mandatory
      """
    for name in [
      "Soil, water and light", "U1 Soil, water and light", "soil, water and light (U1)",
      "Module U1", "U1; People",
    ] {
      let scenario = Scenario(Table.mapping(name), structure: units)
      let unknown = scenario.messages(of: .unitUnknown).filter { $0.hasPrefix("K1") }
      #expect(unknown.isEmpty, "\(name)")
    }
  }

  @Test func `a unit that is named all over the sheet is one finding`() {
    let rows = (1...6).map { "K\($0) | Full | U1, U9" }.joined(separator: "\n")
    let scenario = Scenario("KSB | Coverage | Units\n" + rows, structure: Table.units)
    #expect(
      scenario.messages(of: .unitUnknown) == [
        "6 KSBs name the unit “U9”, which the structure does not have; the nearest is “U1”."
      ])
  }

  @Test func `without a structure nothing is said`() {
    #expect(Scenario(Table.mapping).reasonSkipped(.unitUnknown) == "no structure sheet was given")
  }
}
